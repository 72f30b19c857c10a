using System.Collections.Immutable;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>The totals of the exchange of orders, and whether they agree.</summary>
/// <param name="Received">Lines of all files that came.</param>
/// <param name="Orders">Orders that are letters here.</param>
public sealed record HotlinePage(LineSums Received, int Orders, int Answered, int Open, ImmutableArray<HotlineFile> Files)
{
    /// <summary>Every line is new, known or refused, and every new one is an order.</summary>
    public bool Agrees => Received.Agrees && Received.Added == Orders && Orders == Answered + Open;

    public HotlineForm Form { get; init; } = new();
}
