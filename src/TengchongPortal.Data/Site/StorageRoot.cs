namespace TengchongPortal.Data.Site;

/// <summary>The one folder below which the portal writes everything: database, files, index, keys, mail (<c>Storage:Root</c>).</summary>
public sealed record StorageRoot(string Path)
{
    public string Below(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);
}
