// How many letters may still be written, said while writing. The words stand ready in the page, in its language.
;(() => {
  for (const area of document.querySelectorAll('[data-enhance~=count]')) {
    const place = document.getElementById(`${area.id}-left`)
    if (!place) continue
    let wait
    const tell = () => {
      const left = Number(area.dataset.limit) - area.value.length
      const many = Math.abs(left)
      const which = (left < 0 ? 'over' : 'left') + (many === 1 ? 'One' : '')
      place.textContent = place.dataset[which].replace(/\d+/, many.toLocaleString())
    }
    place.setAttribute('aria-live', 'polite')
    area.addEventListener('input', () => {
      clearTimeout(wait)
      wait = setTimeout(tell, 400)
    })
    tell()
  }
})()
