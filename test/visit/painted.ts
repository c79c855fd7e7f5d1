/** Splits a page: what follows is sent once the page reports that everything before it was painted. */
export const ONCE_PAINTED = `<script>
  document.currentScript.remove();
  requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')));
</script>`;

/** The file that such a page requests as its report. */
export const PAINTED = '/painted';
