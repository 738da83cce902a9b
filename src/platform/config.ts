import path from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'
import { levels, type Level } from './log.ts'

/** What the people who run Upstander decide about one installation. */
export type Config = {
  port: number
  host: string
  /** Absolute. Holds the embedded database and what else must outlive a restart. */
  dataDir: string
  /** A PostgreSQL of their own in place of the embedded one: the role of the application … */
  databaseUrl: string | undefined
  /** … and the role that owns the tables, for migrations only. */
  databaseOwnerUrl: string | undefined
  /** The public address, such as https://tell.example.org, without a path. */
  origin: string | undefined
  smtpUrl: string | undefined
  logLevel: Level
  /** Absolute. */
  keyFile: string | undefined
}

/** Reads the settings. Throws CannotStart with a sentence for each mistake. Nothing else reads the environment. */
export function readConfig(
  { demo = false } = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value?.trim() !== ''),
  )
  const read = shape.safeParse(given)
  if (!read.success) {
    throw new CannotStart(read.error.issues.map((issue) => issue.message).join('\n'))
  }
  const settings = read.data
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: path.resolve(settings.DATA_DIR ?? (demo ? 'data/demo' : 'data/main')),
    databaseUrl: settings.DATABASE_URL,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL,
    origin: settings.ORIGIN,
    smtpUrl: settings.SMTP_URL,
    logLevel: settings.LOG_LEVEL,
    keyFile: settings.UPSTANDER_KEY_FILE && path.resolve(settings.UPSTANDER_KEY_FILE),
  }
}

const portRule = 'PORT must be a whole number from 0 to 65535, such as 3000.'
const originRule =
  'ORIGIN must be the public address without a path, such as https://tell.example.org.'

const shape = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, portRule)
      .transform(Number)
      .refine((port) => port <= 65_535, portRule)
      .default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:%-]+$/, 'HOST must be an address or a name, such as 127.0.0.1.')
      .default('127.0.0.1'),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: postgresUrl('DATABASE_URL').optional(),
    DATABASE_OWNER_URL: postgresUrl('DATABASE_OWNER_URL').optional(),
    ORIGIN: z
      .string()
      .refine(isOrigin, originRule)
      .transform((text) => new URL(text).origin)
      .optional(),
    SMTP_URL: z
      .string()
      .regex(
        /^smtps?:\/\/\S+$/,
        'SMTP_URL must look like smtp://user:password@mail.example.org:587.',
      )
      .optional(),
    LOG_LEVEL: z.enum(levels, `LOG_LEVEL must be one of ${levels.join(', ')}.`).default('info'),
    UPSTANDER_KEY_FILE: z.string().optional(),
  })
  .refine((settings) => !settings.DATABASE_OWNER_URL || settings.DATABASE_URL, {
    message:
      'DATABASE_OWNER_URL is given without DATABASE_URL. Give both, or neither for the embedded database.',
  })

function postgresUrl(name: string) {
  return z
    .string()
    .regex(
      /^postgres(ql)?:\/\/\S+$/,
      `${name} must look like postgres://role:password@host:5432/upstander.`,
    )
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  )
}
