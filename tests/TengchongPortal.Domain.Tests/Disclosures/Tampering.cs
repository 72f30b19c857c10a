using System.Reflection;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>
/// What a stranger with a database console could do. No step of the portal leads there; the verifier and two guards say no all the same.
/// </summary>
internal static class Tampering
{
    public static void SetHash(Edition edition, string hash) => Set(edition, nameof(Edition.CurrentHash), hash);

    public static void GiveTo(Signature signature, Guid person) => Set(signature, nameof(Signature.PersonId), person);

    public static void AddAuthor(Edition edition, Guid person)
    {
        var authors = (List<EditionAuthor>)typeof(Edition).GetField("_authors", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(edition)!;
        var author = (EditionAuthor)Activator.CreateInstance(typeof(EditionAuthor), nonPublic: true)!;
        Set(author, nameof(EditionAuthor.PersonId), person);
        authors.Add(author);
    }

    private static void Set(object row, string property, object value) => row.GetType().GetProperty(property)!.SetValue(row, value);
}
