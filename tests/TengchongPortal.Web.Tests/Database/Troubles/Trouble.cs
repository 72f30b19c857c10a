namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>What can be wrong with the embedded database while the portal runs.</summary>
public enum Trouble
{
    /// <summary>Another program holds the one write lock and does not let go.</summary>
    Locked,

    /// <summary>The file may be read and not written.</summary>
    ReadOnly,

    /// <summary>There is room for no further page; met in the middle of a transaction, when part of it is written.</summary>
    Full,
}
