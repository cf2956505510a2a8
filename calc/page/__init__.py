"""The calculator page: the form, the answer in a language, what a link says today, the browser itself."""
