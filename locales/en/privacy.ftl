### `askwell privacy`: what is protected on this computer and what is not. For officers, and for those who look after
### their computers. Nothing is promised that was not measured. Never say that anything is erased for good.

privacy-title = What protects a talk on this computer
privacy-lead = Measured just now, by shutting this program in as a screening does.

privacy-head-measured = Measured here
# $guard is one of guard_…, $reached one of reached_….
privacy-guard = Against { $guard }: { $reached }
reached_full = in full
reached_partial = in part
reached_none = not at all

privacy-head-around = Seen around the program
# Swap: memory that the system writes to a disk when it runs short.
privacy-seen-swap_yes = This computer writes memory to a disk when it runs short (swap). The answers are kept out of it if the line above says so; what is on the screen is not.
privacy-seen-swap_no = This computer has no swap.
privacy-seen-swap_unknown = Whether this computer has swap can't be seen from here.
# Hibernation: the whole memory is written to the disk when the computer sleeps.
privacy-seen-hibernation_yes = This computer can hibernate. That writes everything in memory to the disk, the answers too. Do not let it sleep during a talk.
privacy-seen-hibernation_no = This computer does not hibernate.
privacy-seen-hibernation_unknown = Whether this computer hibernates can't be seen from here.
# The window is on another computer than the program.
privacy-seen-remote_yes = The window is on another computer. What that one keeps can't be seen from here.
privacy-seen-remote_unknown = The window seems to be on this computer.

privacy-head-does = What this program protects against
privacy-does_names = It has no place for a name, a date, an exact age or a free text about a person.
privacy-does_files = A screening writes no file, unless you save the sheet yourself.
privacy-does_answers = Answers are small codes in memory. They are overwritten when the talk is stopped, when the program ends, and before the sheet is shown.
# In place of the one above, on systems where the program does not see an end from outside coming.
privacy-does_answers-of-a-talk = Answers are small codes in memory. They are overwritten when the talk is stopped or over, and before the sheet is shown.
privacy-does_leaving = Every way out clears the private screen before anything else, and nothing is said afterwards.
privacy-does_network = It never uses a network, keeps no log, no history and no statistics, and starts no other program.

privacy-head-not = What it does not protect against
privacy-not_memory = Only the answers are kept out of swap. Words on the screen are ordinary memory.
privacy-not_hibernation = Hibernation, and a copy of a whole virtual machine, hold everything that was in memory.
privacy-not_window = Terminals, terminal logs, screen readers and recorders can keep what they showed. tmux and screen do.
privacy-not_plain = In plain mode the lines stay in the window until it is closed. Some terminals write them to a disk.
privacy-not_shell = A shell can remember the command line, and a window can show it in its title. Nothing about a person can be put there.
privacy-not_saved = A saved sheet is an ordinary file. Removing it does not take it off the disk for certain, and copies may exist.
privacy-not_camera = A camera, someone who reads along, a shared screen.
privacy-not_malware = Malware, a keyboard that records, a changed copy of this program.
privacy-not_administrator = Whoever administers this computer can read its memory while it runs.
# The next two only on systems that are left so; said before a talk, too. Anyone may see them then.
privacy-not_ending = On this system, Ctrl-C, closing the window or a fault ends the program at once. Its memory is not overwritten first, and the lines stay in the window.
privacy-not_folder = On this system the program does not check who else may read or change the files in a folder.

privacy-head-taken = What somebody finds who takes this computer
privacy-taken_running = During a talk: what is on the screen, and in memory the answers given so far.
privacy-taken_paused = During a pause: an empty screen. In memory, the answers given so far.
privacy-taken_ended = Just after the end: no answers. The settings of your place of work, and what the window, the shell or a recorder may have kept.
privacy-taken_later = A month later: the settings of your place of work, and the sheets you saved.
