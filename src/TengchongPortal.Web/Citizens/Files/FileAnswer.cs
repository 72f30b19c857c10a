using TengchongPortal.Web.Citizens.Layout;

namespace TengchongPortal.Web.Citizens.Files;

/// <summary>What stands at the address of an attachment: the file, or why it is not public any more.</summary>
public sealed record FileAnswer
{
    public OpenFile? File { get; init; }

    public GonePage? Gone { get; init; }
}
