// "Exit this page" at the child's door: leaves at once, also when Shift is pressed three times, and stands in no way back.
;(() => {
  const link = document.querySelector('[data-exit]')
  if (!link) return
  link.title = link.dataset.hint
  let presses = 0
  let last = 0
  const leave = (event) => {
    event.preventDefault()
    document.title = ''
    document.body.hidden = true
    location.replace(link.href)
  }
  link.addEventListener('click', leave)
  addEventListener('keydown', (event) => {
    if (event.repeat) return
    const soon = event.timeStamp - last < 1500
    presses = event.key === 'Shift' ? (soon ? presses + 1 : 1) : 0
    last = event.timeStamp
    if (presses === 3) leave(event)
  })
})()
