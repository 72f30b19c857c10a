namespace TengchongPortal.Web.Foundations.Site;

/// <summary>Whether this portal shows invented records. Set once while starting, from the database's own flag, and never cleared.</summary>
public sealed class Demonstration
{
    public bool IsOn { get; private set; }

    public void TurnOn() => IsOn = true;
}
