//! The codes of faults. Every one stands in this one list, in the order of the stages that find them; so it is long.

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal $severity:ident;)+) => {
        /// The code of a fault: kebab-case, stable, never used again for another fault.
        ///
        /// Its words are the messages `err-<code>` (what happened) and `rec-<code>` (what to do).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// Every code, in the order of the stages that find them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Gives the code as printed.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Says how much such a fault matters.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    // Reading the bytes of a document.
    /// More bytes than a document may have.
    FileTooLarge = "file-too-large" Error;
    /// Not UTF-8.
    NotUtf8 = "not-utf8" Error;
    /// A control character, such as an escape.
    ControlCharacter = "control-character" Error;
    /// A character that changes the direction of text.
    BidiCharacter = "bidi-character" Error;
    /// A line separator that YAML readers read differently.
    LineSeparator = "line-separator" Error;
    /// Not YAML.
    YamlSyntax = "yaml-syntax" Error;
    /// An anchor, alias or tag.
    YamlFeature = "yaml-feature" Error;
    /// A second document in one file.
    SecondDocument = "second-document" Error;
    /// Nested too deep.
    TooDeep = "too-deep" Error;
    /// Too many values.
    TooManyNodes = "too-many-nodes" Error;
    /// A text too long.
    TextTooLong = "text-too-long" Error;
    /// The same key twice in one mapping.
    DuplicateKey = "duplicate-key" Error;
    /// A key that is no text.
    KeyNotText = "key-not-text" Error;

    // The shape of a document.
    /// A key the format does not know.
    UnknownKey = "unknown-key" Error;
    /// A key that must be there is missing.
    MissingKey = "missing-key" Error;
    /// A value of the wrong kind.
    WrongType = "wrong-type" Error;
    /// A value outside its closed list.
    UnknownValue = "unknown-value" Error;
    /// A format number this version does not read.
    UnknownFormat = "unknown-format" Error;
    /// A text that is no id.
    BadId = "bad-id" Error;
    /// The same id twice.
    DuplicateId = "duplicate-id" Error;
    /// An id that names nothing.
    UnknownId = "unknown-id" Error;
    /// An id of the wrong kind: a scale where an item is meant.
    WrongKind = "wrong-kind" Error;
    /// The file name differs from the id.
    FileName = "file-name" Error;
    /// A list or mapping that may not be empty.
    Empty = "empty" Error;
    /// A number outside its range.
    OutOfRange = "out-of-range" Error;
    /// An address that is no https URL.
    BadUrl = "bad-url" Error;
    /// A version that is not of the form 1.2.3.
    BadVersion = "bad-version" Error;
    /// A duration that is not ISO 8601.
    BadDuration = "bad-duration" Error;

    // The meaning of a tool.
    /// A skip rule that looks at a later item or at itself.
    ForwardSkip = "forward-skip" Error;
    /// Rules that name each other in a circle.
    CyclicRule = "cyclic-rule" Error;
    /// A `not` where none may stand.
    NotHere = "not-here" Error;
    /// A condition that no answer can meet, such as six of four.
    NeverMet = "never-met" Error;
    /// Bands that do not rise.
    BandsNotRising = "bands-not-rising" Error;
    /// Bands that do not start at the least possible value.
    BandsGap = "bands-gap" Error;
    /// A band beyond the greatest possible value.
    BandBeyond = "band-beyond" Error;
    /// Weights that do not sum to 100.
    WeightsSum = "weights-sum" Error;
    /// The last row is no `otherwise`.
    NoOtherwise = "no-otherwise" Error;
    /// Findings beside `scoring: none`, or neither.
    ScoringOrFindings = "scoring-or-findings" Error;
    /// Context that is used but not declared, or declared but not used.
    ContextNotDeclared = "context-not-declared" Error;
    /// Too many asked items for one sitting.
    TooManyAsked = "too-many-asked" Error;
    /// A tool that asks has no danger item among its first three.
    NoDangerItem = "no-danger-item" Error;
    /// An item whose yes alone gives `urgent` stops no questions.
    UrgentWithoutNow = "urgent-without-now" Error;
    /// An observation tool that goes beyond what observing can show.
    ObservationTooStrong = "observation-too-strong" Error;
    /// A number item outside an organisation tool.
    NumberNotHere = "number-not-here" Error;
    /// Bodily or sexual detail outside a clinical tool.
    DetailNotClinical = "detail-not-clinical" Error;
    /// A source without a licence.
    NoLicence = "no-licence" Error;
    /// An answer without points in a sum.
    AnswerWithoutPoints = "answer-without-points" Error;
    /// More answers are needed than items are always asked.
    RequiredCanHide = "required-can-hide" Error;
    /// An item in no section, so that nobody can answer it.
    ItemNotAsked = "item-not-asked" Error;

    // What a file from outside must have where signatures are demanded.
    /// A file that nobody signed.
    NotSigned = "not-signed" Error;
    /// A signature that does not fit the file and the key.
    BadSignature = "bad-signature" Error;
    /// A file that holds no public key.
    NoPublicKey = "no-public-key" Error;

    // What the proof shows.
    /// A finding that can never be reached.
    ShadowedFinding = "shadowed-finding" Error;
    /// The no-match row outranks a row that more concern meets, or hides a positive scale in the lowest level.
    OtherwiseOutranks = "otherwise-outranks" Error;
    /// An item that can never be asked.
    ItemNeverAsked = "item-never-asked" Error;
    /// An item whose answer changes nothing.
    ItemNoEffect = "item-no-effect" Error;
    /// A yes that lowers the level.
    YesLowers = "yes-lowers" Error;
    /// A critical item that alone stays in the lowest level.
    CriticalLowest = "critical-lowest" Error;
    /// With every asked item "no" the level is above `some`.
    AllNoTooHigh = "all-no-too-high" Error;
    /// The proof ran out of its budget.
    NotProved = "not-proved" Error;
    /// A worked example that comes out differently.
    ExampleFails = "example-fails" Error;

    // The words of a tool.
    /// A message that does not exist in the source locale.
    MissingWords = "missing-words" Error;
    /// A tool or an item from a folder in the place of one inside the program.
    OverridesBuiltIn = "overrides-built-in" Error;
    /// A question that opens with "why" or demands an account.
    DemandingQuestion = "demanding-question" Error;
    /// A question that asks the person to accept a label.
    LabelInQuestion = "label-in-question" Error;
    /// A question that asks for what says who somebody is.
    IdentifyingQuestion = "identifying-question" Error;
    /// Two answers of one item with the same words.
    SameAnswerWords = "same-answer-words" Error;

    // The words of a locale.
    /// A place that is no Fluent syntax.
    FluentSyntax = "fluent-syntax" Error;
    /// Lines that end in two ways.
    MixedLineEnds = "mixed-line-ends" Warning;
    /// The same message or term twice in one locale.
    DuplicateMessage = "duplicate-message" Error;
    /// The same attribute twice in one message.
    DuplicateAttribute = "duplicate-attribute" Error;
    /// The same variant twice in one choice.
    DuplicateVariant = "duplicate-variant" Error;
    /// A mark that only right-to-left text needs, in a left-to-right locale.
    DirectionMark = "direction-mark" Error;
    /// A character that nobody sees and no script needs.
    InvisibleCharacter = "invisible-character" Error;
    /// The sign that stands for a character which was lost.
    ReplacementCharacter = "replacement-character" Error;
    /// A letter of another alphabet that only looks like the right one.
    LookAlike = "look-alike" Error;
    /// A file of the source that the locale lacks.
    MissingFile = "missing-file" Warning;
    /// A file that the source does not have.
    ObsoleteFile = "obsolete-file" Warning;
    /// A message of the source that the locale lacks.
    MissingMessage = "missing-message" Error;
    /// Words of a message of which the locale has attributes only.
    MissingValue = "missing-value" Error;
    /// An attribute of the source that the locale lacks.
    MissingAttribute = "missing-attribute" Error;
    /// A message or attribute that the source does not have (any more).
    ObsoleteMessage = "obsolete-message" Warning;
    /// Words of a message of which the source has attributes only.
    ObsoleteValue = "obsolete-value" Warning;
    /// A value that the source fills in is left out, or one that it does not fill in is used.
    VariableDiffers = "variable-differs" Error;
    /// A message or term is named that the locale does not have.
    UnknownReference = "unknown-reference" Error;
    /// A message or term of the source is not named, or one that it does not name is.
    ReferenceDiffers = "reference-differs" Warning;
    /// Words that name themselves, or that others which they name lead back to.
    CircularReference = "circular-reference" Error;
    /// A function that nothing knows.
    UnknownFunction = "unknown-function" Error;
    /// A plural form that the language does not have.
    UnknownPlural = "unknown-plural" Error;
    /// A plural form that the language has and the message lacks.
    MissingPlural = "missing-plural" Warning;
    /// A variant that no value can choose.
    UnknownVariant = "unknown-variant" Error;
    /// A variant of the source that the locale lacks.
    MissingVariant = "missing-variant" Error;
    /// A number, a code or an address of the source that is lost or another.
    ValueChanged = "value-changed" Error;
    /// A tag of the source that is lost, or one that it does not have.
    MarkupDiffers = "markup-differs" Error;
    /// Words that show nothing.
    EmptyWords = "empty-words" Error;
    /// The id of a message inside its own words.
    IdInWords = "id-in-words" Error;
    /// A space at an end, where the source has none, or the other way round.
    SpaceDiffers = "space-differs" Warning;
    /// Words too wide for their place.
    DoesNotFit = "does-not-fit" Error;
    /// Words that are still those of the source.
    Untranslated = "untranslated" Warning;
    /// Limits without all their lines.
    LimitsIncomplete = "limits-incomplete" Error;
    /// A promise that nobody can keep.
    PromiseInWords = "promise-in-words" Error;
    /// A phrase that clears a person or gives a verdict.
    ClearingWords = "clearing-words" Error;
    /// A word that tells a bystander what the talk is about, on a screen that anyone may see.
    GiveAwayWord = "give-away-word" Error;
    /// A sentence for the person that is too long to be read aloud.
    LongSentence = "long-sentence" Warning;
    /// Two actions with one key.
    KeyTaken = "key-taken" Error;
    /// A term and a message of one name, of which only one would be found.
    SharedName = "shared-name" Error;
    /// A key that is no single letter.
    BadKey = "bad-key" Error;
    /// A word list without words.
    EmptyList = "empty-list" Error;
    /// A locale that is not the source and says so.
    NotTheSource = "not-the-source" Error;
    /// A draft that does not say who wrote it.
    NoMaker = "no-maker" Error;
    /// Words that somebody accepted and that have changed since.
    AcceptanceWithdrawn = "acceptance-withdrawn" Warning;
    /// Words of the source that do not say what they are for.
    NoIntent = "no-intent" Error;
    /// How the source of a tree could be written better.
    SourceStyle = "source-style" Warning;

    // The form of a PO file, and what it brings.
    /// What is no PO, or no words for one message.
    PoSyntax = "po-syntax" Error;
    /// Words for what the source says otherwise by now.
    SourceChanged = "source-changed" Warning;

    // The meaning of a directory.
    /// No emergency number.
    NoEmergency = "no-emergency" Error;
    /// A number that is not of its kind's form.
    BadNumber = "bad-number" Error;
    /// A retired number is in use.
    RetiredNumber = "retired-number" Error;
    /// A fact that may not be shipped.
    NotForShipping = "not-for-shipping" Error;
    /// A contact is said to be verified in a built-in file.
    BuiltInVerified = "built-in-verified" Error;
    /// An emergency number that is also the number of a service.
    EmergencyReused = "emergency-reused" Error;
    /// One number under two names.
    SharedNumber = "shared-number" Error;
    /// The number as shown is not the number as dialled.
    DisplayDiffers = "display-differs" Error;
    /// An address at a host that the file does not list.
    OtherHost = "other-host" Error;
    /// Said to be confirmed twice with fewer than two publishers, or by application code alone.
    TooFewSources = "too-few-sources" Error;
    /// A route that needs consent is open to children.
    ConsentForChild = "consent-for-child" Error;
    /// Shown further than its evidence allows.
    ShipTooFar = "ship-too-far" Error;
    /// A text that is no area code.
    BadArea = "bad-area" Error;
    /// A part, duty or word of another area than the one it stands in.
    OtherArea = "other-area" Error;
    /// A text that is no language tag.
    BadLanguage = "bad-language" Error;
    /// A text that is no date.
    BadDate = "bad-date" Error;
    /// A condition that is not of one form.
    BadCondition = "bad-condition" Error;
    /// Hours that are no hours of a week, or overlap.
    BadHours = "bad-hours" Error;
    /// Times in no time zone.
    HoursWithoutZone = "hours-without-zone" Error;
    /// A text that is no time zone of the IANA database.
    BadZone = "bad-zone" Error;
    /// A review that is not after the day somebody tried the contact, or too long after it.
    BadReview = "bad-review" Error;

    // What only a check of directories finds.
    /// A telephone number that its country's numbering plan does not have.
    NumberNotValid = "number-not-valid" Error;
    /// A telephone number of another country.
    NumberElsewhere = "number-elsewhere" Error;
    /// A contact is said to be tried on a day to come.
    VerifiedInFuture = "verified-in-future" Error;
    /// A contact was tried too long ago, and is not shown as tried any more.
    ReviewLapsed = "review-lapsed" Error;
    /// A contact is to be tried again.
    ReviewDue = "review-due" Warning;
    /// Day and night, on evidence that is old, undated or not agreed.
    HoursDoubtful = "hours-doubtful" Warning;
    /// A gap that is stated and is none.
    GapFilled = "gap-filled" Warning;
    /// No line for children.
    NoChildLine = "no-child-line" Warning;
    /// Nothing for adults.
    NoAdultService = "no-adult-service" Warning;
    /// Nothing that is open to men.
    NoServiceForMen = "no-service-for-men" Warning;
    /// Nobody for work and wages.
    NoLabourBody = "no-labour-body" Warning;
    /// No way in writing.
    NoTextChannel = "no-text-channel" Warning;
    /// No relay for people who do not hear or speak.
    NoRelay = "no-relay" Warning;
    /// No line but those of police or an immigration authority.
    OnlyAuthorityLine = "only-authority-line" Warning;
    /// Nothing on whether the law makes anyone report a child.
    NoChildLaw = "no-child-law" Warning;
    /// Nothing on what the law asks about an adult.
    NoAdultLaw = "no-adult-law" Warning;

    // What only a check of an agency's settings finds.
    /// The id of an agency's own service is nearly that of one it may mean to replace.
    NearId = "near-id" Warning;
    /// What was tried is no contact of that service.
    NotItsContact = "not-its-contact" Error;

    // One line of answers.
    /// A line that is no JSON object of the right form.
    BadRecord = "bad-record" Error;
    /// A key no record may have.
    RecordKey = "record-key" Error;
    /// An item the tool does not have.
    RecordItem = "record-item" Error;
    /// An answer the item does not have.
    RecordAnswer = "record-answer" Error;
    /// A context the tool needs is missing or wrong.
    RecordContext = "record-context" Error;
    /// A line longer than a record may be.
    RecordTooLong = "record-too-long" Error;

    // The meaning of a scenario.
    /// A scenario that does not say that it is invented.
    NotFictional = "not-fictional" Error;
    /// A flag that nothing sets.
    FlagNeverSet = "flag-never-set" Error;
    /// A reply that can never be given.
    ReplyNeverGiven = "reply-never-given" Error;
    /// Replies of which none may hold.
    NoLastReply = "no-last-reply" Error;
    /// A scene that nothing leads to.
    UnreachableScene = "unreachable-scene" Error;
    /// A scene in which nothing may be left to choose.
    DeadEnd = "dead-end" Error;
    /// Scenes that lead to each other and nowhere else.
    CycleWithoutExit = "cycle-without-exit" Error;
    /// A scene from which no way leads back to the screening.
    NeverCloses = "never-closes" Error;
    /// A fork at which everything is a mistake.
    NoGoodOption = "no-good-option" Error;
    /// A fork with one way only.
    OneOption = "one-option" Warning;
    /// A fact that nobody tells.
    FactNeverTold = "fact-never-told" Error;
    /// Conclusions of which none is true, or all are.
    ConclusionsAlike = "conclusions-alike" Error;
    /// No ending is the best one.
    NoBestEnding = "no-best-ending" Error;
    /// An item of a tool to which the person has no answer.
    ItemUnanswered = "item-unanswered" Error;

    // The words of a scenario.
    /// Words that are long and heavy for what is read aloud.
    HardToRead = "hard-to-read" Warning;
    /// Words of a scenario that nothing in it uses.
    UnusedWords = "unused-words" Warning;

    // A table of ratings.
    /// A first line that does not name the four columns.
    RatingHeader = "rating-header" Error;
    /// A row with more or fewer cells than columns.
    RaggedRow = "ragged-row" Error;
    /// A cell that may not be empty.
    EmptyCell = "empty-cell" Error;
    /// A rater who is not a number of the table.
    RaterNotNumber = "rater-not-number" Error;
    /// The same rater, case and item twice.
    RatedTwice = "rated-twice" Error;
    /// No two raters rated the same thing.
    OneRater = "one-rater" Error;

    // A folder of practice runs.
    /// A file that is no practice run of this program.
    NotARun = "not-a-run" Error;
    /// A file of a live screening among practice runs.
    LiveFile = "live-file" Error;
    /// A run of another version of its scenario.
    RunOfOtherVersion = "run-of-other-version" Error;
    /// A run of another scenario than most of its folder.
    RunOfOtherScenario = "run-of-other-scenario" Error;
    /// A run that does not lead to what it says.
    RunChanged = "run-changed" Error;
    /// So few runs that a total would show what one person did.
    TooFewRuns = "too-few-runs" Error;
}
