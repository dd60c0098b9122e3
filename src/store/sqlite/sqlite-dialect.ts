import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { fromStorableText, toStorableText } from '../storable-text.ts'
import { whenFree } from './when-free.ts'

/** Prepared statements kept; more than the store's queries, fewer than would matter. */
const MOST_STATEMENTS = 400

/**
 * Kysely over one `node:sqlite` connection; `file` names it in errors. A transaction that may write takes the write lock
 * at once: one that read first and asked later would fail at once, whatever the busy timeout, if another had written.
 * Kysely itself lets one query or transaction at a time onto the connection.
 */
export function createSqliteDialect(database: DatabaseSync, file: string): Dialect {
  return {
    createDriver: () => createDriver(database, file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (queries) => new SqliteIntrospector(queries),
  }
}

function createDriver(database: DatabaseSync, file: string): Driver {
  const connection = createConnection(database, file)
  const run = (sql: string) => whenFree(file, () => database.exec(sql))
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: (_, { accessMode }) =>
      run(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: () => run('commit'),
    // A failed commit may have ended the transaction already.
    rollbackTransaction: async () => {
      if (database.isTransaction) await run('rollback')
    },
    destroy: async () => database.close(),
  }
}

type Prepared = { readonly statement: StatementSync; readonly returnsRows: boolean }

function createConnection(database: DatabaseSync, file: string): DatabaseConnection {
  const statements = new Map<string, Prepared>()

  function prepare(sql: string): Prepared {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= MOST_STATEMENTS) statements.clear()
    const statement = database.prepare(sql)
    const prepared = { statement, returnsRows: statement.columns().length > 0 }
    statements.set(sql, prepared)
    return prepared
  }

  function execute<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const { statement, returnsRows } = prepare(sql)
    const values = parameters.map(toSqlValue)
    if (returnsRows) return { rows: statement.all(...values).map(fromSqlRow) as Row[] }
    const { changes } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  return {
    executeQuery: (query) => whenFree(file, () => execute(query)),
    // Rows are paged by key instead, so that no cursor holds up a writer.
    streamQuery: () => {
      throw new Error('streaming is not supported')
    },
  }
}

function toSqlValue(value: unknown): SQLInputValue {
  if (typeof value === 'string') return toStorableText(value)
  if (typeof value === 'number' || typeof value === 'bigint' || value === null) return value
  throw new TypeError(`no value for a database: ${typeof value}`)
}

function fromSqlRow(row: Record<string, SQLOutputValue>): Record<string, SQLOutputValue> {
  const values: Record<string, SQLOutputValue> = {}
  for (const [name, value] of Object.entries(row))
    values[name] = typeof value === 'string' ? fromStorableText(value) : value
  return values
}
