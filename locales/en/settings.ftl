### The first run: what the officer's place of work is. Nothing about any person.

# Shown once, before the first session on this computer.
ui-settle = First, a few things about your work. They are kept on this computer. Nothing about any person is kept.
ui-settle-area = Where do you work?
# $country is the name of a country. Duties differ between its parts.
ui-settle-part = { $country }: in which part?
ui-settle-role = What is your work?
# Where the officer mostly works; one of setting_…. It helps to suggest questions that fit.
ui-settle-setting = Where do you usually meet people?
# After the settings, the last choice: then no questions are left out.
ui-settle-setting-any = In different places
# The agency's standing in law decides who may make a formal referral and who has a duty to notify.
ui-settle-standing = What is your agency in law? If you do not know, ask your duty desk and choose the last one for now.
ui-settle-desk-name = Who do you hand over to? Type the name of your duty desk.
ui-settle-desk-phone = Its telephone number:
# Below a question that is answered with words. $key is the key of action_leave.
ui-settle-leave = Or type { $key } to leave.
# The same where there is a question before. $back is the key of action_back.
ui-settle-ways = Or type { $back } to go back, { $key } to leave.
ui-settle-desk-name-again = Please type a short name, without line breaks.
ui-settle-desk-phone-again = Please type a telephone number with at least 3 digits. Between them may stand spaces and + - ( ) . /
ui-settle-done = Thank you. You can change this in { $config } and { $agency }.
# Shown when the settings could not be written.
ui-settle-not-kept = Your settings could not be kept in { $path }. They hold for this session only.

## What can go wrong before a session begins

err-no-area = There is no directory for { $area }.
rec-no-area = Choose one of: { $known }.
# As above, where `area` in config.yaml says so. $path is that file.
err-settings-no-area = { err-no-area }
rec-settings-no-area = Write one of these as `area` in { $path }: { $known }.
err-area-too-wide = Duties differ inside { $area }.
rec-area-too-wide = Choose one of: { $known }.
# As above, where `area` in config.yaml says so. $path is that file.
err-settings-area-too-wide = { err-area-too-wide }
rec-settings-area-too-wide = Write one of these as `area` in { $path }: { $known }.
# $standing is a standing in law, $known a list of those the area has, $path is agency.yaml.
err-standing-not-here = { $area } does not know the standing “{ $standing }”.
rec-standing-not-here = Write one of these as `standing` in { $path }: { $known }. If you do not know, ask your duty desk.
err-no-role = There is no role “{ $role }”.
rec-no-role = Choose one of: { $known }.
err-no-tool = There is no tool “{ $tool }”.
rec-no-tool = Choose one of: { $known }.
err-no-limits = There are no limits to read aloud for this role and place in this language.
rec-no-limits = Choose another language with --locale, or ask whoever keeps your locale folder to add them.
err-no-locale = There is no locale { $locale }.
rec-no-locale = Choose one of: { $known }.
err-no-settings = The place of work is not set up yet, and nobody can be asked.
rec-no-settings = Start askwell once in a terminal, or write { $config } and { $agency }.
err-no-terminal = There is no terminal here for a private screen.
rec-no-terminal = Start it in a terminal, or add --plain.
err-no-private-screen = On this system there is no private screen.
rec-no-private-screen = Leave out --private. The lines then stay in the window.
err-input-ended = The input ended before the talk did.
rec-input-ended = Nothing was kept. Start again when you can type.
# $list is a list of guard_….
err-not-protected = This computer does not fully protect against: { $list }.
rec-not-protected = Use another computer, or leave out --strict to go on without.
err-not-live = The tool “{ $tool }” is not one to ask a person with.
rec-not-live = Choose one of: { $known }.
# $tool: the id of a tool from a folder.
err-added-tool = The tool “{ $tool }” is not part of this program.
rec-added-tool = Add `--added-tools` to use it with people. Every screen then says so.
# Said once when a tool is named on the command line.
ui-tool-named = Your shell may remember that you named a tool.

## What could not be reached, said before the first question. Anyone may see it: nothing here says what the talk is about.

# $list is a list of guard_….
ui-not-protected = This computer does not fully protect against: { $list }.
# Memory written to a file after a crash, or read by another program.
guard_dumps = memory read from outside
# Memory that the system puts on the disk when it runs short.
guard_memory = memory put on the disk
guard_files = other files
guard_network = the network
guard_children = other programs

## The folder for saving, named in the settings. $path is that folder. Anyone may see this, too.

ui-no-saving-relative = Nothing can be saved: the folder { $path } in your settings must begin at the root.
ui-no-saving-missing = Nothing can be saved: the folder { $path } in your settings isn't there.
ui-no-saving-link = Nothing can be saved: { $path } in your settings is a link. Name the folder itself.
ui-no-saving-not-ours = Nothing can be saved: the folder { $path } in your settings belongs to another user.
ui-no-saving-open = Nothing can be saved: others may write into the folder { $path } in your settings.

## A file of a folder that has faults and is not used. $path is that file. Anyone may see this, too.

ui-file-left-out = The file { $path } has faults and is not used, except for an emergency number. `askwell directory check` lists them.
