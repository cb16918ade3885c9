### The command line: help and what is said of a wrong one. Readers: officers, trainers, authors, installers.
### Help can be read over a shoulder, so its first screen stays neutral where it can.
### Names of commands and options are the same in every language and are never translated.

## Headings and marks of every help screen.
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-example = Example:
# Stands in square brackets in a usage line: any of the options.
help-usage-options = options
# Stands in angle brackets in a usage line: one of the commands.
help-usage-command = command

## What a value stands for. In capitals where the script has them.
help-value_tag = TAG
help-value_dir = DIR
help-value_when = WHEN
help-value_tool = TOOL
help-value_file = FILE
help-value_kind = KIND
help-value_area = AREA
help-value_role = ROLE
help-value_shell = SHELL
help-value_format = FORMAT
# For whom a page is.
help-value_reader = READER
# A language tag.
help-value_lang = LANG
# How far words have come on their way to a person.
help-value_stage = STAGE
# How names begin.
help-value_prefix = PREFIX
help-value_tool-or-file = TOOL|FILE
help-value_area-or-file = AREA|FILE
help-value_number = NUMBER
help-value_columns = COLUMNS
help-value_scenario = SCENARIO
help-value_scenario-or-file = SCENARIO|FILE

## Options that every command has.
help-everywhere =
    .locale = The language of this program, such as en. Never the language of the person
    .tools = A folder with more tools, or a pack. Can be given several times
    .locales = A folder with more locales. Can be given several times
    .directory = A folder with more directories of services. Can be given several times
    .require_signed = A public key of minisign. Only what it vouches for is taken from folders
    .color = When to use colour: auto, always or never
    .help = Show this help
    .version = Show the version

## One line for each command; the attributes are its own arguments.
help-askwell = Guided questions for frontline officers, without writing anything down.
help-screen = Start a live session
    .tool = The tool to use. Your shell may remember it; it can also be chosen inside
    .area = Where you are: a country or subdivision, such as GB-ENG
    .role = Your work: police, border, labour-inspector, social-worker, health, shelter, helpline or child-specialist
    .private = A screen of its own that leaves nothing behind. The default on a terminal
    .plain = Append-only lines, without any escape byte: for screen readers and pipes
    .strict = Refuse to start where this computer lacks a protection
    .added_tools = Use tools from folders too. Every screen says that they are not part of the program
help-score = Score records of answers in bulk, one JSON object a line
    .tool = The tool to score with
    .file = The file with the records. Without it, the standard input
help-tool = List, show, check and begin screening tools
help-tool-list = List the tools, and what is known of their accuracy
    .format = text or json
help-tool-show = Show one tool: its questions, findings, sources and evidence
    .tool = The tool
    .format = text or json
help-tool-check = Check tools and list every fault at once
    .what = Ids of tools or paths of files. Without any, everything built in
    .format = text, json or sarif
help-tool-new = Begin a tool of your own: a commented file that passes its own check, with its English words
    .tool = Its id: lower-case words joined by hyphens
    .folder = The folder of the pack. Without it, one named like the tool
help-tool-schema = Write a JSON schema, which editors use to complete and check a file
    .of = Of what: tool, directory, scenario, or sheet for a sheet saved as JSON
help-locale = Begin, list, look at and check locales, and accept words of a draft
help-locale-new = Begin a locale: every message as a comment, with what it is for and a place for its words
    .language = The language, such as uk
    .to = The folder that the folder of the language is made in. Without it, one called locales
    .from_po = A PO file with words to begin with
    .to_po = The PO file to make instead, with the words of the locale if there is one
help-locale-coverage = Say how far locales are translated, and what of them somebody has accepted
    .what = The locales, such as es. Without any, all there are
    .format = text or json
help-locale-review = Write a sheet as HTML on which native speakers judge a draft, to fill in or to print
    .language = The draft, such as es
    .blind = For somebody who translates it back and must not see the English
    .all = Also words that reach no person
    .only = Only messages whose name begins so, such as limits_
help-locale-accept = Record that you read both languages and accept the words of a draft for the person
    .language = The draft, such as es
    .by_role = Your work: police, border, labour-inspector, social-worker, health, shelter, helpline or child-specialist
    .stage = What was done: reviewed, adjudicated (two did not agree and it is settled) or pretested (read aloud with people)
    .only = Only messages whose name begins so, such as limits_
    .yes = Do not ask at the end: somebody has read every pair
help-locale-list = List the locales, and who stands behind their words
    .format = text or json
help-locale-check = Check locales against English and list every fault at once
    .what = The locales, such as es. Without any, all there are
    .reference = The language that the others are translated from, to check the folders of another program
    .format = text, json, sarif or summary
help-locale-preview = Show every screen of a talk in a locale, for those who translate or review it
    .language = The locale to look at, such as es. en-XA and ar-XB are English in strange letters, to find what breaks
    .beside = The officer's locale: the other is then the person's, who reads along
    .tool = Only with this tool. Without it, with all that fit
    .area = Where the talk takes place in law, such as GB-ENG. Without it, your settings, or nowhere
    .role = Your work. Without it, police
    .width = Columns of the window. Without it, 80
    .format = text, or html for a browser
help-directory = List, show and check directories of services and duties
help-directory-list = List the areas with a directory, and what each lacks
    .format = text or json
help-directory-show = Show the services, duties and gaps of an area, for planning ahead
    .area = The area, such as GB or GB-SCT
    .format = text or json
help-directory-check = Check directories and list every fault at once
    .what = Areas or paths of files. Without any, every directory there is
    .format = text, json or sarif
help-practice = Practise on invented cases, write them, and see how far ratings agree
help-practice-run = Practise on one scenario, and talk about it afterwards. Nothing in it is real
    .scenario = The scenario
    .seed = Which person you meet. The same number gives the same person
    .coach = Feedback after each choice, too
    .class = For a class before one screen: it stops at each fork
    .area = Where it takes place in law, such as GB-ENG. Without it, your settings, or nowhere
    .private = A screen of its own. The default on a terminal
    .plain = Append-only lines, without any escape byte: for screen readers and pipes
    .export = A new file for the run: no names, one line of JSON
    .debrief = A new file for the talk afterwards: text, or HTML or Markdown if it ends so
    .replay = A run that was written down, to be told of again
help-practice-list = List the scenarios, and who has reviewed them
    .format = text or json
help-practice-show = Show what a learner may know of a scenario beforehand
    .scenario = The scenario
    .format = text or json
help-practice-check = Check scenarios and their words and list every fault at once
    .what = Ids of scenarios or paths of files. Without any, all there are
    .format = text, json or sarif
help-practice-new = Begin a scenario of your own: a commented file that passes its own check, with its English words
    .scenario = Its id: lower-case words joined by hyphens
    .folder = The folder of the pack. Without it, one named like the scenario
help-practice-print = Write one page for practising by speaking, from paper
    .scenario = The scenario
    .reader = Whom it is for: officer, person, observer, trainer, or rater of the written case
    .format = text or html
help-practice-class = Sum up the runs of a class: totals only, no names and no ranking
    .folder = A folder of files that `practice run --export` wrote, and nothing else
    .format = text or html
help-practice-agree = Say how far people agree who rated the same written cases, without names
    .files = CSV files with the columns rater, vignette, item and rating (yes, no or unclear; empty: left open)
    .format = text or json
help-privacy = Say what is protected on this computer, and what is not
    .format = text or json
help-completions = Write the completions of a shell to the output
    .shell = bash, elvish, fish, powershell or zsh
help-man = Write the manual pages into a folder, over older ones
    .folder = The folder. It is made where it is missing
# Follows the help when the program was started without anything. The three main jobs.
help-jobs =
    Three ways to begin:
      askwell screen        a live session
      askwell tool list     what tools there are
      askwell tool check    check a tool you wrote

## What is wrong with a command line. One sentence, no blame. The value typed is repeated, shortened.
err-cli-unknown-argument = `{ $argument }` is not known here.
err-cli-unknown-command = There is no command `{ $command }`.
err-cli-missing-command = A command is missing.
err-cli-missing-argument = Missing: { $argument }
err-cli-missing-value = `{ $argument }` needs a value.
err-cli-bad-value = `{ $value }` can't be used for { $argument }.
err-cli-twice = `{ $argument }` can't be given more than once, or not together with what else is there.
err-cli-how-many = `{ $argument }` has too many or too few values.
err-cli-not-utf8 = An argument is not UTF-8 text.
err-cli-other = The command line can't be understood.

## What to do about it.
rec-cli-possible = Possible: { $possible }.
rec-cli-help = `askwell --help` lists commands and options.

## What can go wrong around a command.
# $path is a file or folder of this computer.
err-unreadable = { $path } can't be read.
rec-unreadable = Check the path, and whether you may read it.
err-not-written = The output can't be written.
rec-not-written = Check the disk, or where the output goes.
# $path is a file that should be made.
err-not-written-to = { $path } can't be written.
rec-not-written-to = Check the folder, and whether you may write there.
err-not-read = The input can't be read.
rec-not-read = Start again in a terminal, or check where the input comes from.
# $path is a file that should be made and that is there already. Nothing was written.
err-already-there = { $path } is there already.
rec-already-there = Choose another id or another folder.
# $tool is the id of a tool that gives no score at all.
err-no-scoring = The tool { $tool } gives no score.
rec-no-scoring = Choose another tool. `askwell tool list` shows what there is.
