/** A small annotated file, whole and right, for tests to change. */
export const HEADER = `id: 07
outlet: The Wexcombe Sentinel
published: 2024-05-14T16:12:00-04:00
beat: council
style: local
usage: American
`

export const TEXT = `
%furniture Subscribe | Log in

= {s1 Bridge is safe}, {e1,s1.src Quill} {s1.cue says}

* A highlight

{dl {dl.place WEXCOMBE, Ohio} ({dl.agency AP}) —} {v1 {e1.r1 Mayor} {e1 Ada Quill} {v1.p closed} {m1 the bridge} on {t1 Tuesday}} after {f1 12 people} fell.

{s2 “We will mend it,”} {e1.pro,s2.src she} {s2.cue told} {s2.to reporters}. {h1 The work has yet to start}.

`

export const TABLE = `e1 person r1.of=none side=Wexcombe

s1 indirect assert by=e1 cue=say
s2 direct promise by=e1 cue=tell
t1 DATE 2024-05-14 implied
f1 12 people
m1 in-force by=e1 when=t1
h1 pending
# a remark
v1 happened who=e1 when=t1
`

export function fileOf(parts: { header?: string; text?: string; table?: string } = {}): string {
  const { header = HEADER, text = TEXT, table = TABLE } = parts
  return `${header}---\n${text}---\n${table}`
}
