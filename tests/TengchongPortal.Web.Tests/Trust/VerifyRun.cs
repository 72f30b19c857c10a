using System.Text.Json;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>What <c>verify</c> said: the breaks in the order found, each with its kind and its place.</summary>
internal sealed record VerifyRun(int Code, string Head, string AuditHead, IReadOnlyList<(string Kind, string Where, string Message)> Breaks)
{
    public static async Task<VerifyRun> OfAsync(PortalUnderTest portal, params string[] words)
    {
        var run = await CommandRun.OfAsync(portal, "verify", [.. words, "--json"]);
        var breaks = run.Json.GetProperty("broken").EnumerateArray().Select(one => (Text(one, "kind"), Text(one, "where"), Text(one, "message")));
        return new(run.Code, Text(run.Json.GetProperty("head"), "hash"), Text(run.Json.GetProperty("auditHead"), "hash"), [.. breaks]);
    }

    public string WhereOf(string kind) => Breaks.FirstOrDefault(one => one.Kind == kind).Where ?? $"no {kind}, but {string.Join(", ", Breaks.Select(one => $"{one.Kind} {one.Where}"))}";

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
