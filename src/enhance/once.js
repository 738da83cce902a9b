// A form that is being sent is not sent again by an impatient second press. The server would see to it anyway.
;(() => {
  for (const form of document.querySelectorAll('form[data-enhance~=once]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault()
      form.dataset.sent = 'yes'
      setTimeout(() => delete form.dataset.sent, 5000)
    })
  }
  // Coming back to the page, the form may be sent again.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
  })
})()
