using System.Text.Json;
using TengchongPortal.Domain.Checking;
using Xunit.Abstractions;

namespace TengchongPortal.Domain.Tests.Checking;

/// <summary>The rules over real public documents when PORTAL_CORPUS names their folder, else over a few of our own of the same make.</summary>
public sealed class RealTextsTests(ITestOutputHelper output)
{
    private static readonly string _folder =
        Environment.GetEnvironmentVariable("PORTAL_CORPUS") is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "Checking", "Fixtures");

    // R148: laws speak of 国家秘密 on every page and carry no mark.
    [Fact]
    public void Laws_that_speak_of_secrets_are_not_stopped()
    {
        var findings = FindingsIn("laws.jsonl");

        Assert.DoesNotContain(findings, finding => finding.Code.StartsWith("secrecy.", StringComparison.Ordinal));
    }

    [Fact]
    public void Service_guides_show_no_bank_card()
    {
        var findings = FindingsIn("service-guides.jsonl");

        Assert.DoesNotContain(findings, finding => finding.Code == "personal.bank-card");
    }

    [Fact]
    public void No_public_document_is_stopped_as_secret()
    {
        var stops = Directory.GetFiles(_folder, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => FindingsIn(Path.GetFileName(file)))
            .Where(finding => finding.Code.StartsWith("secrecy.", StringComparison.Ordinal));

        Assert.Empty(stops);
    }

    private List<Finding> FindingsIn(string file)
    {
        var findings = new List<Finding>();
        var (records, characters) = (0, 0L);
        foreach (var line in File.ReadLines(Path.Combine(_folder, file)))
        {
            var texts = TextsOf(line);
            findings.AddRange(Checks.Checker.Check(texts).Findings);
            (records, characters) = (records + 1, characters + texts.Sum(text => text.Text.Length));
        }

        Assert.NotEqual(0, records);
        Print(file, records, characters, findings);
        return findings;
    }

    private static List<CheckedText> TextsOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return
        [
            .. json.RootElement.EnumerateObject()
                .Where(field => field.Name is "title" or "body" or "question" or "answer" && field.Value.ValueKind == JsonValueKind.String)
                .Select(field => new CheckedText(field.Value.GetString()!, TextKind.Import) { Field = field.Name }),
        ];
    }

    private void Print(string file, int records, long characters, List<Finding> findings)
    {
        output.WriteLine($"{file}: {records} records, {characters} characters");
        foreach (var kind in findings.GroupBy(finding => (finding.Code, finding.Level)).OrderBy(kind => kind.Key.Code, StringComparer.Ordinal))
        {
            output.WriteLine($"  {kind.Key.Level} {kind.Key.Code}: {kind.Count()}");
            foreach (var sample in kind.Take(Environment.GetEnvironmentVariable("PORTAL_CORPUS_SAMPLES") is { } many ? int.Parse(many, null) : 0))
            {
                output.WriteLine($"    {sample.Line}:{sample.Column} [{sample.Text}] {sample.Sentence} -> {sample.Suggestion}");
            }
        }
    }
}
