document.body.className+=" js-enabled"+("noModule"in HTMLScriptElement.prototype?" govuk-frontend-supported":""),addEventListener("pageshow",e=>{e.persisted&&location.reload()});
