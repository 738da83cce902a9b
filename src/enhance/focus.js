// What has gone wrong is read first: the error summary takes the focus when the page comes.
document.querySelector('[data-enhance~=focus]')?.focus()
