import path from 'node:path'

/** The folder that holds package.json, migrations, policies and public. The bundle lies two folders deep, as this file does. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..')
