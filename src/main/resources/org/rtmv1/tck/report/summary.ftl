## RTMv1 conformance of ${md(subject)} ${md(version)}: ${md(verdict)}

${md(sentence)}

<#if gate?has_content>
**${md(gate)}:** ${md(gateSentence)}

<#list problems as problem>
- ${md(problem)}
</#list>

</#if>
<#list faults as fault>
- This is a bug in the kit: ${md(fault)}
</#list>
| ${columns?join(" | ")} |
|<#list columns as column>---|</#list>
| ${facts?join(" | ")} |

<#if deviating?has_content>
### Deviations

<#list deviating as each>
<details<#if !each.known?has_content> open</#if>><summary><b>${each.id}</b> ${md(each.title)}<#if each.known?has_content> (known)</#if></summary>

<#if each.known?has_content>
- known: ${md(each.known)}
</#if>
- expected: ${md(each.expected)}
- but was: ${md(each.butWas)}
<#if each.after?has_content>

```text
<#list each.after as line>
${line}
</#list>
```
</#if>

`${each.again}`

</details>
</#list>

</#if>
<#if notTested?has_content>
### Not tested

<#list notTested as row>
- ${row.ids?join(", ")}: ${md(row.reason)}
</#list>

</#if>
Kit ${md(kit)}, profile ${profile}, seed ${seed}<#if date?has_content>, ${date}</#if>. The whole report is `report.html`.
