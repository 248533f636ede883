import { DuckDBInstance } from '@duckdb/node-api';

/** The rows that DuckDB answers; big integers as numbers. */
export async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll(sql);
    return result
      .getRowObjects()
      .map(row =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
        ),
      );
  } finally {
    connection.closeSync();
  }
}
