using TengchongPortal.Testing;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>The files of real messages in the folder that PORTAL_CORPUS names. They are read where they lie and never belong to the product.</summary>
internal static class MessageFiles
{
    public static string[] Answered { get; } = ["qa-replied.jsonl"];

    public static string[] Unanswered { get; } = ["qa-messages.jsonl"];

    public static IReadOnlyList<string> LinesOf(string file) => File.ReadAllLines(Path.Combine(CorpusFactAttribute.Folder!, file));

    /// <summary>All of them before a release, else every twentieth.</summary>
    public static IReadOnlyList<string> SomeOf(string file) => [.. LinesOf(file).Where((_, place) => place % Depth.Of(20, 1) == 0)];

    public static IReadOnlyList<RealMessage> Read(params string[] files) => [.. files.SelectMany(LinesOf).Select(RealMessage.Read)];
}
