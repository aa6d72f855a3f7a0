export function openSearchDialog(): void {}
export function startSearchBox(_box: HTMLElement): void {}
