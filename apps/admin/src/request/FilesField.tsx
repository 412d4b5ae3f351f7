import { useId, useState } from 'react';
import { announce } from '../shell/announce';
import { type Uploaded, upload } from './upload';

interface FilesFieldProps {
  label: string;
  hint?: string;
  files: readonly Uploaded[];
  change: (files: Uploaded[]) => void;
}

/** Photos and documents: sent as soon as they are chosen, each refused in place with its reason. */
export function FilesField({ label, hint, files, change }: FilesFieldProps) {
  const id = useId();
  const [sending, setSending] = useState(0);
  const [faults, setFaults] = useState<string[]>([]);

  async function take(chosen: readonly File[]) {
    setFaults([]);
    setSending(chosen.length);
    const taken: Uploaded[] = [];
    for (const file of chosen) {
      try {
        taken.push(await upload(file));
      } catch (fault) {
        setFaults((before) => [...before, `${file.name}：${(fault as Error).message}`]);
      }
      setSending((left) => left - 1);
    }
    if (taken.length > 0) {
      change([...files, ...taken]);
      announce(`已收下 ${taken.length} 个文件`);
    }
  }

  return (
    <div className="field files">
      <span className="files-label">{label}</span>
      {hint && <span className="hint">{hint}</span>}
      <label className="btn file-button" htmlFor={id}>
        选文件<span className="vh">：{label}</span>
      </label>
      <input
        id={id}
        className="vh file-input"
        type="file"
        multiple
        accept="image/*,application/pdf"
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {sending > 0 && <span className="hint">正在送 {sending} 个文件</span>}
      {faults.map((fault) => (
        <span className="fault" key={fault} role="alert">
          {fault}
        </span>
      ))}
      {files.length > 0 && (
        <ul className="taken">
          {files.map((file) => (
            <li key={file.id}>
              {file.name}{' '}
              <button
                type="button"
                className="btn-text"
                onClick={() => change(files.filter(({ id }) => id !== file.id))}
                aria-label={`去掉 ${file.name}`}
              >
                去掉
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
