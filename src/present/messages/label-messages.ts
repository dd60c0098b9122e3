import type { From } from '../../domain/article.ts'
import type {
  EntityKind,
  EventCertainty,
  Figure,
  MeasureStatus,
  StatementAct,
  ThreadKind,
} from '../../domain/findings.ts'
import type { DevelopmentKind, StoryState, StoryThread, Verdict } from '../../domain/story.ts'
import * as english from '../labels.ts'

/** The fixed catalogue of labels: with outlets' own clauses, the only words about the news that a reader is shown. */
export type LabelMessages = {
  readonly kinds: Readonly<Record<DevelopmentKind, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** What stands before the earlier words that a development answers to. */
  readonly was: Readonly<Record<Verdict, string>>
  readonly measures: Readonly<Record<MeasureStatus, string>>
  readonly threads: Readonly<Record<ThreadKind, string>>
  readonly threadStates: Readonly<Record<StoryThread['state'], string>>
  readonly acts: Readonly<Record<StatementAct, string>>
  readonly negatedActs: Readonly<Record<StatementAct, string>>
  readonly figureStatuses: Readonly<Record<Figure['status'], string>>
  readonly certainties: Readonly<Record<EventCertainty, string>>
  readonly storyStates: Readonly<Record<StoryState, string>>
  readonly entities: Readonly<Record<EntityKind, string>>
  /** How an article's time is known. */
  readonly from: Readonly<Record<From, string>>
}

export const ENGLISH_LABELS: LabelMessages = {
  kinds: english.KIND_LABELS,
  verdicts: english.VERDICT_LABELS,
  was: english.WAS_LABELS,
  measures: english.MEASURE_LABELS,
  threads: english.THREAD_LABELS,
  threadStates: english.THREAD_STATE_LABELS,
  acts: english.ACT_LABELS,
  negatedActs: english.NEGATED_ACT_LABELS,
  figureStatuses: english.FIGURE_STATUS_LABELS,
  certainties: english.CERTAINTY_LABELS,
  storyStates: english.STORY_STATE_LABELS,
  entities: english.ENTITY_LABELS,
  from: english.FROM_LABELS,
}

export const SPANISH_LABELS: LabelMessages = {
  kinds: {
    statement: 'declaración',
    measure: 'medida',
    figure: 'cifra',
    event: 'hecho',
    thread: 'cuestión abierta',
    revision: 'artículo corregido',
  },
  verdicts: {
    new: 'nuevo',
    update: 'actualización',
    conflict: 'contradicción',
    confirmed: 'confirmación',
    'changed-position': 'cambio de postura',
    answered: 'respuesta',
    lapsed: 'vencimiento',
    withdrawn: 'retirada',
  },
  was: {
    new: 'antes',
    update: 'antes',
    conflict: 'frente a',
    confirmed: 'primera versión',
    'changed-position': 'antes',
    answered: 'responde a',
    lapsed: 'antes',
    withdrawn: 'retirado',
  },
  measures: {
    floated: 'en estudio',
    proposed: 'propuesta',
    threatened: 'amenaza',
    announced: 'anunciada',
    ordered: 'ordenada',
    'in-force': 'en vigor',
    'under-way': 'en marcha',
    blocked: 'bloqueada',
    dropped: 'abandonada',
    done: 'concluida',
  },
  threads: {
    pending: 'pendiente',
    scheduled: 'con fecha',
    conditional: 'condicionado',
    disputed: 'discutido',
    unanswered: 'sin respuesta',
    unconfirmed: 'sin confirmar',
  },
  threadStates: { open: 'abierto', answered: 'respondido', lapsed: 'vencido' },
  acts: {
    assert: 'dice',
    deny: 'niega',
    demand: 'exige',
    warn: 'advierte',
    threaten: 'amenaza',
    promise: 'promete',
    propose: 'propone',
    refuse: 'se niega',
    ask: 'pregunta',
    other: 'dice',
  },
  negatedActs: {
    assert: 'no dijo',
    deny: 'no negó',
    demand: 'no exigió',
    warn: 'no advirtió',
    threaten: 'no amenazó',
    promise: 'no prometió',
    propose: 'no propuso',
    refuse: 'no se negó',
    ask: 'no preguntó',
    other: 'no dijo',
  },
  figureStatuses: {
    stated: 'declarada',
    proposed: 'propuesta',
    estimated: 'estimada',
    disputed: 'discutida',
  },
  certainties: {
    happened: 'ocurrido',
    expected: 'previsto',
    possible: 'posible',
    denied: 'desmentido',
  },
  storyStates: { developing: 'en desarrollo', quiet: 'en calma', closed: 'cerrada' },
  entities: {
    person: 'persona',
    organization: 'organización',
    place: 'lugar',
    unnamed: 'sin nombre',
  },
  from: {
    given: 'según se indicó',
    'json-ld': 'según los datos de la página',
    meta: 'según los datos de la página',
    feed: 'según su canal',
    text: 'según su texto',
    url: 'según su dirección',
    inferred: 'deducido de su texto',
  },
}
