using System.Reflection;
using System.Runtime.CompilerServices;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>The types that people wrote in the three projects of the portal.</summary>
internal static class HouseTypes
{
    public static Assembly Domain { get; } = typeof(Edition).Assembly;

    public static Assembly Data { get; } = typeof(PortalDbContext).Assembly;

    public static Assembly Web { get; } = typeof(Program).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. new[] { Domain, Data, Web }.SelectMany(Written)];

    public static IReadOnlyList<Type> InCitizensRooms { get; } = [.. All.Where(type => IsBelow(type, "TengchongPortal.Web.Citizens"))];

    public static bool IsBelow(Type type, string room) => type.Namespace is { } name && (name == room || name.StartsWith(room + ".", StringComparison.Ordinal));

    /// <summary>Records carry values; their parameters are fields and not dependencies.</summary>
    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static IEnumerable<Type> Written(Assembly assembly) => assembly.GetTypes().Where(type =>
        type.Namespace?.StartsWith("TengchongPortal", StringComparison.Ordinal) == true
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null);
}
