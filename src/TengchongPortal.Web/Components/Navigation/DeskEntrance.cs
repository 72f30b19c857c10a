namespace TengchongPortal.Web.Components.Navigation;

/// <summary>Something that a feature lays on the desk above the piles, for whom it concerns: a view component that shows nothing to everybody else.</summary>
public sealed record DeskEntrance(Type Component);
