namespace TengchongPortal.Search;

/// <summary>By what a result is narrowed and counted. Values are keys and codes as they were handed in, unless said otherwise.</summary>
public enum SearchFacet
{
    Organ,
    Column,

    /// <summary>The first level: two digits.</summary>
    Theme,

    /// <summary>Of publication, in China: four digits.</summary>
    Year,
    Type,
    Stage,
    Genre,
    Audience,

    /// <summary>Names of <see cref="FileFacet"/>.</summary>
    Files,

    /// <summary>Names of <see cref="Domain.Catalogue.Validity"/> on the day of the question.</summary>
    Validity,
}

/// <summary>What a record has of attachments.</summary>
public enum FileFacet
{
    /// <summary>No attachment.</summary>
    None,

    /// <summary>Attachments, all with their text.</summary>
    Read,

    /// <summary>Attachments with their text, of which at least one goes on after it.</summary>
    Cut,

    /// <summary>Attachments, of which at least one has no text that could be searched.</summary>
    Unread,
}
