using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Staff;
using TengchongPortal.Web.Staff.Letters.Handling;
using TengchongPortal.Web.Staff.Trails;
using TengchongPortal.Web.Tests.Conventions;

namespace TengchongPortal.Web.Tests.Wording;

/// <summary>R170: no refusal without "what to do now" and its rule, no field of a form at work without rule and example.</summary>
public sealed partial class HelpBookTests
{
    private static readonly HelpBook _book = HelpBook.Read(new SeedFolder(Path.Combine(SourceTree.Root, "seeds")));

    /// <summary>What verify finds is told by verify itself, with its place; the checker's findings carry their own rule and suggestion.</summary>
    private static readonly string[] _tellThemselves = ["/Trust/Verifying/", "/Checking/"];

    public static TheoryData<string> Codes => [.. SourceTree.Files("src", ".cs")
        .Where(file => !_tellThemselves.Any(place => SourceTree.NameOf(file).Contains(place, StringComparison.Ordinal)))
        .SelectMany(file => CodeWithSentence().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
        .Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Fields
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var property in typeof(StaffFeature).Assembly.GetTypes()
                .Where(type => type.Namespace?.Contains(".Web.Staff", StringComparison.Ordinal) == true && !type.Namespace.EndsWith(".SignIn", StringComparison.Ordinal))
                .SelectMany(type => type.GetProperties())
                .Where(property => property.GetCustomAttribute<DisplayAttribute>() is not null))
            {
                data.Add(property.DeclaringType!.Name, property.Name);
            }

            return data;
        }
    }

    [Fact]
    public void The_sources_are_found() => Assert.True(Codes.Count > 100, $"only {Codes.Count} refusal codes were found in the sources");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_refusal_says_what_to_do_now_and_by_which_rule(string code)
    {
        var help = _book.ForRefusal(code);

        Assert.True(help is { DoNow.Length: > 6, Basis.Length: > 3 }, $"{code} has no line in seeds/refusal-help.csv");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_tells_its_rule(string form, string field) =>
        Assert.True(_book.Fields.GetValueOrDefault($"{form}.{field}") is { Words.Length: > 6, Basis.Length: > 2 }, $"{form}.{field} has no line in seeds/field-help.csv");

    [Fact]
    public void Every_act_that_the_trail_keeps_has_words()
    {
        var acts = SourceTree.Files("src", ".cs").SelectMany(file => Acts().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();

        Assert.True(acts.Count > 8, string.Join(", ", acts));
        Assert.DoesNotContain(acts, act => TrailWords.Of(act) == act);
    }

    [Fact]
    public void No_help_is_for_a_field_that_has_gone()
    {
        var fields = Fields.Select(row => $"{row[0]}.{row[1]}").ToHashSet();

        Assert.Empty(_book.Fields.Keys.Where(key => !fields.Contains(key.Split(':')[0])));
    }

    /// <summary>One form serves all steps of a letter; what belongs into it differs by the step.</summary>
    [Fact]
    public void Each_step_of_a_letter_tells_what_its_words_are_for()
    {
        var uses = LetterWorkflow.Steps
            .Where(step => step.By is not (LetterPart.Writer or LetterPart.System) && !step.Act.IsReading && step.Guards.Contains(LetterGuard.Words))
            .Select(step => $"LetterStepForm.{nameof(LetterStepForm.Words)}:{step.Act}").Order(StringComparer.Ordinal);

        Assert.Equal(uses, _book.Fields.Keys.Where(key => key.StartsWith($"LetterStepForm.{nameof(LetterStepForm.Words)}:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("(?:AuditLine\\.By\\(\\w+, |RunAsync\\(|DecideAsync\\()\"([A-Z][A-Za-z]+)\",")]
    private static partial Regex Acts();

    [GeneratedRegex("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\",\\s*\\$?\"[^\"]*[\\u4e00-\\u9fff]")]
    private static partial Regex CodeWithSentence();
}
