namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>All journeys share the city and run one after another, as the machine has one screen.</summary>
[CollectionDefinition(BrowserCity.Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserCity>;
