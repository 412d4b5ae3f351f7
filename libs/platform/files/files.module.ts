import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Settings } from '../settings/settings.js';
import { FileStore } from './bytes/file-store.js';
import { FolderFiles } from './bytes/folder-files.js';
import { S3Files } from './bytes/s3-files.js';
import { DiscardUnclaimedFiles } from './discard-unclaimed-files.handler.js';
import { FileReaders } from './file.guard.js';
import { FileService } from './file.service.js';
import { FileStoreDb } from './file.store.js';
import { Uploads } from './uploads.js';

const services = [FileStoreDb, FileService, FileReaders, Uploads];

/** Photos and documents: taken in, claimed by a thing, handed out to whoever may see that thing. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ...services,
    DiscardUnclaimedFiles,
    {
      provide: FileStore,
      inject: [Settings],
      useFactory: ({ fileStore }: Settings) =>
        fileStore.s3 ? new S3Files(fileStore.s3) : new FolderFiles(fileStore.folder),
    },
  ],
  exports: [...services, FileStore],
})
export class FilesModule {}
