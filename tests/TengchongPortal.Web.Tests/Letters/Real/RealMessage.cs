using System.Globalization;
using System.Text.Json;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>A message as a line of a file says it, tidied where that changes no word of it.</summary>
/// <param name="Organ">Name of the organ that answered, where the line says it.</param>
/// <param name="Answer">Empty where there is none.</param>
internal sealed record RealMessage(string Number, string Subject, string Text, string Category, string Organ, DateOnly AskedOn, string Answer, DateOnly? AnsweredOn)
{
    /// <summary>Longer ones are no letters: the import takes eight times what the sheet takes.</summary>
    public const int LongestText = 8 * LetterWords.TextMaxLength;

    private const int ShortestSubject = 4;
    private const int ShortestText = 10;

    /// <summary>Days of the first year of the rules: what is older is dated into it, with the same number of days to its answer.</summary>
    private static readonly DateOnly _first = new(2018, 1, 1);

    public LetterKind Kind => Subject switch
    {
        _ when Has("举报") => LetterKind.Report,
        _ when Has("投诉") || Has("反映") => LetterKind.Complaint,
        _ when Has("建议") => LetterKind.Suggestion,
        _ when Has("咨询") || Has("请问") => LetterKind.Enquiry,
        _ => LetterKind.Help,
    };

    /// <exception cref="FormatException">With the code of the fault: <c>json</c>, <c>text</c>, <c>overlong</c>, <c>number</c>, <c>date</c>.</exception>
    public static RealMessage Read(string line)
    {
        using var json = Parsed(line);
        var row = json.RootElement;
        var text = Tidy(Word(row, "question"));
        var subject = Tidy(Word(row, "title"));
        Require(text.Length >= ShortestText, "text");
        Require(text.Length <= LongestText, "overlong");
        Require(Word(row, "message_no").Length > 0, "number");
        var asked = Day(Word(row, "ask_date")) ?? throw new FormatException("date");
        DateOnly? answered = Word(row, "reply_date").Length == 0 ? null : Day(Word(row, "reply_date")) ?? throw new FormatException("date");
        Require(answered is null || answered >= asked, "date");
        return new RealMessage(Word(row, "message_no"), Subjected(subject, text), text, Word(row, "category"), Word(row, "publisher"), asked, Tidy(Word(row, "answer")), answered).Dated();
    }

    // The words of a person stay out of every log.
    public override string ToString() => Number;

    private RealMessage Dated()
    {
        var since = AskedOn;
        while (since < _first)
        {
            since = since.AddYears(1);
        }

        return this with { AskedOn = since, AnsweredOn = AnsweredOn is { } day ? since.AddDays(day.DayNumber - AskedOn.DayNumber) : null };
    }

    private bool Has(string word) => Subject.Contains(word, StringComparison.Ordinal);

    private static JsonDocument Parsed(string line)
    {
        try
        {
            return JsonDocument.Parse(line) is { RootElement.ValueKind: JsonValueKind.Object } row ? row : throw new FormatException("json");
        }
        catch (JsonException)
        {
            throw new FormatException("json");
        }
    }

    private static string Word(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static DateOnly? Day(string word) => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A title that says nothing is made of the beginning of the text, as the short form for sticking points does.</summary>
    private static string Subjected(string subject, string text) => (subject.Length < ShortestSubject ? text.ReplaceLineEndings(" ") : subject) is var one && one.Length > LetterWords.SubjectMaxLength ? one[..LetterWords.SubjectMaxLength] : one;

    /// <summary>Without what no keyboard writes: control characters, and the carriage returns that a spreadsheet spelled out.</summary>
    private static string Tidy(string words) =>
        string.Concat(words.Replace("_x000D_", "", StringComparison.Ordinal).Where(sign => sign == '\n' || !char.IsControl(sign))).Trim();

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new FormatException(fault);
        }
    }
}
