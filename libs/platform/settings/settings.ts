/** What the outside decides, read and tested once when the process starts. */
export class Settings {
  readonly port: number;
  readonly databaseUrl: string;
  readonly production: boolean;
  /** The example set-up shows one-time codes on the page and lists who to sign in as. Never in production. */
  readonly example: boolean;
  readonly dataDir: string;
  readonly defaultTown: string | undefined;
  readonly secureCookies: boolean;
  readonly fileStore: FileStoreSettings;
  /** Where the portal of a town is reached from outside; {town} stands for its code. */
  private readonly portalAddress: string;

  constructor(env: Record<string, string | undefined> = process.env) {
    const faults: string[] = [];
    const number = (name: string, fallback: number, least: number, most: number): number => {
      const value = Number(env[name] ?? fallback);
      if (Number.isInteger(value) && value >= least && value <= most) return value;
      faults.push(`${name} must be a whole number from ${least} to ${most}, not "${env[name]}"`);
      return fallback;
    };
    const postgres = (name: string): string => {
      const value = env[name] ?? '';
      if (!/^postgres(ql)?:\/\/.+/.test(value)) faults.push(`${name} must be a postgres:// address`);
      return value;
    };

    this.port = number('PORT', 3000, 0, 65535);
    this.databaseUrl = postgres('DATABASE_URL');
    this.production = env.NODE_ENV === 'production';
    this.example = !this.production && env.EXAMPLE !== '0';
    this.dataDir = env.DATA_DIR ?? '.data';
    this.defaultTown = env.DEFAULT_TOWN;
    this.secureCookies = env.SECURE_COOKIES ? env.SECURE_COOKIES === '1' : this.production;
    this.fileStore = fileStoreOf(env, faults);
    this.portalAddress = env.PORTAL_ADDRESS ?? `http://{town}.localhost:${this.port}`;
    if (!/^https?:\/\/[^\s/]+$/.test(this.portalAddress.replace('{town}', 'town')))
      faults.push('PORTAL_ADDRESS must be like https://{town}.example.cn, without a path');
    if (faults.length > 0) throw new SettingsFault(faults);
  }

  publicUrl(town: string): string {
    return this.portalAddress.replace('{town}', town);
  }

  /** A host like those of the towns' portals; where no town answers to it, it names one that does not exist. */
  isPortalHost(host: string): boolean {
    const [before, after] = hostnameOf(this.portalAddress.replace(/^https?:\/\//, '')).split('{town}');
    const name = hostnameOf(host).toLowerCase();
    if (before === undefined || after === undefined || !name.startsWith(before) || !name.endsWith(after)) return false;
    return /^[a-z0-9-]+$/.test(name.slice(before.length, name.length - after.length));
  }
}

const hostnameOf = (host: string): string => host.replace(/:\d+$/, '');

export interface FileStoreSettings {
  kind: 'folder' | 's3';
  folder: string;
  s3?: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string };
}

export class SettingsFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings do not fit:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

function fileStoreOf(env: Record<string, string | undefined>, faults: string[]): FileStoreSettings {
  const folder = env.FILES_DIR ?? `${env.DATA_DIR ?? '.data'}/files`;
  if (!env.S3_ENDPOINT) return { kind: 'folder', folder };
  const need = (name: string): string => {
    if (!env[name]) faults.push(`${name} is needed when S3_ENDPOINT is set`);
    return env[name] ?? '';
  };
  return {
    kind: 's3',
    folder,
    s3: {
      endpoint: env.S3_ENDPOINT,
      bucket: need('S3_BUCKET'),
      region: env.S3_REGION ?? 'us-east-1',
      accessKeyId: need('S3_ACCESS_KEY_ID'),
      secretAccessKey: need('S3_SECRET_ACCESS_KEY'),
    },
  };
}
