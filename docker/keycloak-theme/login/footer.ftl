<#macro content>
<p class="o-help">${msg("signInHelp")}</p>
</#macro>
