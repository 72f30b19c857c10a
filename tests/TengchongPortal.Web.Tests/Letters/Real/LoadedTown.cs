namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>A town into which the real messages were loaded, once for a class, when the first test asks for it.</summary>
public sealed class LoadedTown : IAsyncLifetime
{
    private readonly Lazy<Task<(MessageTown Town, MessageReport Report)>> _loaded = new(OpenAsync);

    internal Task<(MessageTown Town, MessageReport Report)> LoadAsync() => _loaded.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_loaded.IsValueCreated)
        {
            await (await _loaded.Value).Town.DisposeAsync();
        }
    }

    private static async Task<(MessageTown, MessageReport)> OpenAsync()
    {
        var town = await MessageTown.OpenAsync();
        return (town, await town.LoadAsync([.. MessageFiles.Answered.Concat(MessageFiles.Unanswered).Select(file => (file, (IEnumerable<string>)MessageFiles.SomeOf(file)))]));
    }
}
