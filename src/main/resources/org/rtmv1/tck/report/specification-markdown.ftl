# RTMv1 as checkable requirements

What the public pages say of the 14 functions of the Routing Table Manager, version 1, in ${size} requirements with ${cases} examples. Each requirement names the pages that it comes from and how far they carry it.

<#if run??>
**Verdicts of a run of ${md(run.subject)} ${md(run.version)}: ${md(run.verdict)}.** Profile ${md(run.profile)}, seed ${run.seed}, kit ${md(run.kit)}<#if run.date?has_content>, ${md(run.date)}</#if>: <#list run.counts as count>${count.count} ${count.words}<#sep>, </#list>.

<#if run.deviating?has_content>
Deviates from <#list run.deviating as id>[${id}](#${id})<#sep>, </#list>.

</#if>
<#list run.notes as note>
${md(note)}

</#list>
</#if>
## Contents

- [Levels](#levels)
<#list areas as area>
- [${area.name}](#${area.area}): <#list area.requirements as each>[${each.number}](#${each.id})<#if run?? && each.outcome == "deviates"> ✗</#if><#sep>, </#list>
</#list>
- [Open questions](#questions)
- [What of the pages is covered](#coverage)

<a id="levels"></a>
## Levels

| level | meaning | can fail a subject | requirements |
|---|---|---|---|
<#list levels as level>
| ${level.letter}, ${level.words} | <#if level.letter == "D">a public page says so | yes<#elseif level.letter == "R">documented statements together leave no other reading | yes<#elseif level.letter == "H">a constant or layout of the public header | yes, for native subjects and over the wire<#else>the pages are silent: observed and reported | never</#if> | ${level.count} |
</#list>

<#list areas as area>
<a id="${area.area}"></a>
## ${area.name}

<#list area.requirements as each>
<a id="${each.id}"></a>
### ${each.id}: ${md(each.title)}

Level ${each.level}, ${each.levelWords}<#if run??> · **${md(each.outcomeWords)}**</#if>

${md(each.asked)}

- Source: ${md(each.source)}
- Not run: ${md(each.notRun)}
- If it fails: ${md(each.ifItFails)}
<#if each.questions?has_content>
- Left open: <#list each.questions as number>[question ${number}](#Q${number})<#sep>, </#list>
</#if>
<#if run??>
<#if each.reason?has_content>
- Why: ${md(each.reason)}
</#if>
<#if each.evidence?has_content>
- Evidence: ${md(each.evidence)}
</#if>
<#list each.findings as finding>
- Expected: ${md(finding.expected)}; but was: ${md(finding.butWas)}
<#list finding.after as line>
    - ${md(line)}
</#list>
</#list>
</#if>

<#list each.scenarios as scenario>
**${md(scenario.title)}** (<#if scenario.observed>${scenario.levelWords}, </#if>${scenario.cases} <#if scenario.cases == 1>example<#else>examples</#if>)

```gherkin
<#list scenario.lines as line>
${line.indent}${line.keyword}${line.rest}
</#list>
```

</#list>
</#list>
</#list>
<a id="questions"></a>
## Open questions

Where the pages are silent, ambiguous or at odds with themselves, implementations may differ, and none is failed for its answer. The numbers stay for ever.

<#list questions as each>
<a id="Q${each.number}"></a>
### Question ${each.number}: ${md(each.question)}

- Requirement: [${each.requirement}](#${each.requirement})
- The pages: ${md(each.pages)}
- Readings: <#list each.readings as reading>${md(reading)}<#sep>; </#list>
<#if run??>
<#if each.answers?has_content>
- What ${md(run.subject)} does:
<#list each.answers as answer>
    - ${md(answer.register)}: ${md(answer.seen)}
</#list>
<#else>
- This run saw no answer.
</#if>
</#if>

</#list>
<#if otherAnswers?has_content>
### Answers to no question of this register

<#list otherAnswers as answer>
- ${md(answer.register)}: ${md(answer.seen)}
</#list>

</#if>
<a id="coverage"></a>
## What of the pages is covered

By page: the requirements that it states, those that follow from it, what is only observed, and what is not tested, or not everywhere, and why.

<#macro refs ids><#list ids as id>[${id}](#${id})<#sep>, </#list></#macro>
| page | documented | derived | observed | not testable, or not everywhere |
|---|---|---|---|---|
<#list pages as each>
| ${md(each.title)}<#if each.page?has_content><br>${md(each.page)}</#if> | <@refs each.documented/> | <@refs each.derived/> | <@refs each.observed/> | <#list each.untestable as line>${md(line.statement)}: ${md(line.why)}<#sep><br></#list> |
</#list>
