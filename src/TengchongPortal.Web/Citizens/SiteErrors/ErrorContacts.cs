namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>The page that is wrong, if one was named, and who answers for it.</summary>
/// <param name="About">Its address in full; null when none was named.</param>
/// <param name="Title">Title of the record that stands there, if one does.</param>
/// <param name="Organ">The organ that published it.</param>
/// <param name="Office">Its office for openness; null where that is the organ itself.</param>
/// <param name="Phone">The telephone of that office.</param>
public sealed record ErrorContacts(Uri? About, string? Title, string? Organ, string? Office, string? Phone)
{
    /// <summary>The office beside its organ: null where it is the organ itself under a shorter name (市政府办公室 of 腾冲市人民政府办公室).</summary>
    public static string? OfficeBeside(string organ, string office)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(office);
        var found = 0;
        foreach (var sign in organ)
        {
            if (found < office.Length && office[found] == sign)
            {
                found++;
            }
        }

        return found == office.Length ? null : office;
    }
}
