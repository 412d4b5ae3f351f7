import { Id, Nested, Words } from '@center/platform';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString, MaxLength } from 'class-validator';
import type { TicketFact } from './mapping/mapping.types.js';

export class PreviewSheetArgs {
  @Id('文件') file!: string;
}

export class ImportSheetArgs {
  @Id('文件') file!: string;
  @Id('列对应') mapping!: string;
  dryRun!: boolean;
}

export class MappedColumnInput {
  fact!: TicketFact;
  @Words('列名', 1, 80) column!: string;
}

export class ColumnMappingInput {
  @Words('名称', 1, 40) name!: string;
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(100) @Nested(() => MappedColumnInput) columns!: MappedColumnInput[];
  @Words('时间格式', 1, 40) dateFormat!: string;
  @Words('时区', 1, 40) timeZone!: string;
  @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(80, { each: true }) header!: string[];
}

export class SaveColumnMappingArgs {
  @Nested(() => ColumnMappingInput) input!: ColumnMappingInput;
}

export class ImportBatchArgs {
  @Id('导入') id!: string;
}
