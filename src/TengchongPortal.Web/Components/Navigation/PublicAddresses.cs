using System.Globalization;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>
/// The addresses that citizens may keep for ever: printed on paper and in QR codes, so they are written once, here, and tests hold the
/// routes to them.
/// </summary>
public static class PublicAddresses
{
    public const string Catalogue = "/catalogue";

    public const string Organs = "/organs";

    public const string Policies = "/policies";

    public const string Interpretations = "/interpretations";

    public const string PoliciesFeed = "/policies.atom";

    public const string InterpretationsFeed = "/interpretations.atom";

    /// <summary>A list of policies or interpretations kept to a topic of the year; the list itself without one.</summary>
    public static string OfYearTopic(string list, string topic) => string.IsNullOrEmpty(topic) ? list : $"{list}/topics/{Uri.EscapeDataString(topic)}";

    /// <summary>How policies were explained in a quarter.</summary>
    public const string InterpretationReport = "/interpretations/report";

    /// <summary>The register of experts who explain policies.</summary>
    public const string Experts = "/interpretations/experts";

    public static string Expert(Guid id) => $"{Experts}#expert-{id:N}";

    /// <summary>Executive meetings, press conferences and briefings with their open items.</summary>
    public const string Meetings = "/meetings";

    /// <summary>The ledger of normative documents.</summary>
    public const string Ledger = "/ledger";
    public const string CleanUps = "/ledger/clean-ups";

    /// <summary>What the annual report asks of the ledger, for a year.</summary>
    public const string TableTwo = "/ledger/table-two";

    /// <summary>The register of the rules by which openness work is done.</summary>
    public const string Rules = "/rules";

    /// <summary>The place of a rule on that page, by its place in the register.</summary>
    public static string RuleAnchor(int index) => $"rule-{index + 1}";

    public const string Topics = "/topics";

    /// <summary>政策问答: the knowledge base.</summary>
    public const string Questions = "/questions";

    /// <summary>简明问答手册: the answers that are told now, for paper.</summary>
    public const string Booklet = "/questions/booklet";

    public const string BookletFile = "/questions/booklet.docx";

    public static string BookletOf(Guid policy) => $"{Booklet}?policy={policy}";

    public const string QuestionsExport = "/questions/export.csv";

    public const string SiteMap = "/site-map";

    /// <summary>Stands for the whole catalogue in the address of a feed.</summary>
    public const string AllOfFeed = "all";

    public const string OrganContacts = "/organs/contacts";

    /// <summary>政务热线: the register of lines.</summary>
    public const string PhoneLines = "/phone-lines";

    public const string Log = "/log";

    /// <summary>Published letters and their answers.</summary>
    public const string Letters = "/letters";

    public const string WriteLetter = "/letters/new";

    /// <summary>Where a writer follows a letter by number and code.</summary>
    public const string LetterStatus = "/letters/status";

    public const string LetterStatistics = "/letters/statistics";

    /// <summary>One published letter, by the document of its public copy: a receipt number in an address would name its writer to whoever saw the receipt.</summary>
    public static string Letter(Guid id) => $"{Letters}/{id}";

    /// <summary>Hot fields, their owners and what the public asks.</summary>
    public const string Concerns = "/concerns";

    /// <summary>Grave events and how soon something was said of them.</summary>
    public const string Incidents = "/incidents";

    public static string Concern(string number) => $"{Concerns}/{number}";

    public static string ConcernField(string code) => $"{Concerns}/fields/{Uri.EscapeDataString(code)}";

    public static string Incident(string number) => $"{Incidents}/{number}";

    /// <summary>What was stuck, and what was done about it.</summary>
    public const string StickingPoints = "/sticking-points";

    public const string ReportStickingPoint = "/sticking-points/new";

    /// <summary>The QR code that hangs at a counter: it opens the short form with the place filled in.</summary>
    public static string StickingPointCode(string place) => $"{StickingPoints}/qr.svg?place={Uri.EscapeDataString(place)}";

    public static string StickingPointAt(string place) => string.IsNullOrWhiteSpace(place) ? ReportStickingPoint : $"{ReportStickingPoint}?place={Uri.EscapeDataString(place.Trim())}";

    public const string Carriers = "/carriers";

    /// <summary>The year in numbers of the current year.</summary>
    public const string FiguresNow = "/figures";

    public const string Exceptions = "/exceptions";

    public const string ExceptionsJson = "/exceptions.json";

    public const string Search = "/search";

    public const string SearchFeed = "/search.atom";

    /// <summary>Everything that holds these words, kept to a column where one is named.</summary>
    public static string SearchFor(string words, string column = "") => $"{Search}?q={Uri.EscapeDataString(words)}{(column.Length > 0 ? $"&column={Uri.EscapeDataString(column)}" : "")}";

    public const string Reading = "/reading";

    public const string SiteErrors = "/site-errors/new";

    /// <summary>What was reported as wrong, and what was done about it.</summary>
    public const string SiteErrorList = "/site-errors";

    /// <summary>The list of all records whose title holds these words.</summary>
    public static string Titles(string words) => $"{Catalogue}?title={Uri.EscapeDataString(words)}";

    public static string MeetingsOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Meetings}/{year}");

    public static string Column(string key) => $"{Catalogue}/{key}";

    public static string ColumnOfOrgan(string key, string organ) => $"{Column(key)}?organ={Uri.EscapeDataString(organ)}";

    /// <summary>All records of an organ, in whatever column.</summary>
    public static string RecordsOfOrgan(string organ) => $"{Catalogue}?organ={Uri.EscapeDataString(organ)}";

    public static string ColumnOfYear(string key, int year) => string.Create(CultureInfo.InvariantCulture, $"{Column(key)}?year={year}");

    public static string CatalogueOfStage(string stage) => $"{Catalogue}?stage={Uri.EscapeDataString(stage)}";

    public static string Topic(string key) => $"{Topics}/{key}";

    public static string Place(string organ) => $"{Organ(organ)}/place";

    public static string Feed(string column) => $"/feeds/{column}.atom";

    /// <summary>订阅和嵌入: how other programs and sites take over what is new.</summary>
    public const string Embeds = "/embeds";

    /// <summary>A list for the frame of another site: of a column, of all, or of policies or interpretations.</summary>
    public static string Embed(string list) => $"{Embeds}/{list}";

    /// <summary>A map lies where the portal begins, or it could not speak of all of it.</summary>
    public static string SiteMapPart(string part) => $"/sitemap.xml?part={part}";

    public static string Figures(int year) => string.Create(CultureInfo.InvariantCulture, $"/figures/{year}");

    public static string FiguresJson(int year, string asOf) => $"{Figures(year)}.json{(asOf.Length > 0 ? $"?asOf={Uri.EscapeDataString(asOf)}" : "")}";

    public static string Organ(string key) => $"{Organs}/{key}";

    public static string Record(Guid id) => $"/records/{id}";

    /// <summary>The record that an address on this site names; null for every other page.</summary>
    public static Guid? RecordIn(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('?', '#')[0].Split('/') is ["", "records", var id, ..] && Guid.TryParse(id, out var document) ? document : null;
    }

    public static string RecordJson(Guid id) => $"/records/{id}.json";

    public static string RecordOnPaper(Guid id) => $"/records/{id}/print";

    public static string Edition(Guid id, int number) => string.Create(CultureInfo.InvariantCulture, $"/records/{id}/editions/{number}");

    /// <summary>What an edition changed in the one before it.</summary>
    public static string Changes(Guid id, int number) => $"{Edition(id, number)}/changes";

    /// <summary>The QR code of a record's address, as a picture.</summary>
    public static string Code(Guid id) => $"/records/{id}/qr.svg";

    public static string SiteError(string number) => $"{SiteErrorList}/{number}";

    public static string SiteErrorsOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{SiteErrorList}?year={year}");

    /// <summary>A letter from the page of a hot field.</summary>
    public static string LetterIn(string concernField) => $"{WriteLetter}?field={Uri.EscapeDataString(concernField)}";

    /// <summary>A letter that asks about a record.</summary>
    public static string LetterAbout(Guid id) => $"{WriteLetter}?about={id}";

    /// <summary>A letter that gives an opinion (建议) on a record.</summary>
    public static string OpinionAbout(Guid id) => $"{LetterAbout(id)}&kind={nameof(LetterKind.Suggestion)}";

    /// <summary>Where somebody reports an error on a page.</summary>
    public static string ErrorOn(string address) => $"{SiteErrors}?about={Uri.EscapeDataString(address)}";

    /// <summary>The permalink of an index number; its slash stays a slash.</summary>
    public static string Index(string number)
    {
        ArgumentNullException.ThrowIfNull(number);

        return $"/i/{string.Join('/', number.Split('/').Select(Uri.EscapeDataString))}";
    }

    public static string File(Guid id, string name) => $"/files/{id}/{Uri.EscapeDataString(name)}";

    public static string FileText(Guid id) => $"/files/{id}/text";

    public static string Leaf(long sequence) => string.Create(CultureInfo.InvariantCulture, $"{Log}?from={sequence}#leaf-{sequence}");
}
