/** Where a page has this, what follows is sent once the page says that what it has so far was painted. */
export const ONCE_PAINTED = `<script>
  document.currentScript.remove();
  requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')));
</script>`;

/** The file that such a page asks for, to say so. */
export const PAINTED = '/painted';
