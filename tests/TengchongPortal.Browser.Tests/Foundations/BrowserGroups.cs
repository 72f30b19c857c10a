namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>All journeys share a city and run one after another, as each changes what the next one meets.</summary>
[CollectionDefinition(BrowserCity.Journeys)]
public sealed class JourneyGroup : ICollectionFixture<BrowserCity>;

/// <summary>What only looks has a city of its own, in which nothing happens, and runs beside the journeys.</summary>
[CollectionDefinition(BrowserCity.Looks)]
public sealed class LookGroup : ICollectionFixture<BrowserCity>;
