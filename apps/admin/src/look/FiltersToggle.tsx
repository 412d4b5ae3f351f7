/** On a phone the filters wait behind one button that says how many are set. */
export function FiltersToggle({ open, set, turn }: { open: boolean; set: number; turn: () => void }) {
  return (
    <button
      type="button"
      className={set > 0 ? 'f filters-toggle on' : 'f filters-toggle'}
      aria-expanded={open}
      onClick={turn}
    >
      筛选 {set > 0 && <b>{set} 项</b>}
    </button>
  );
}
