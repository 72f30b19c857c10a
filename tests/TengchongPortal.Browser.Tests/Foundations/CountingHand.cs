using Microsoft.Playwright;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>A hand at the browser that counts: each click, each field that is filled, each choice and each file is one action.</summary>
public sealed class CountingHand(Tab tab)
{
    private readonly List<string> _actions = [];

    public IReadOnlyList<string> Actions => _actions;

    public Task ClickAsync(ILocator target, string what) => CountAsync(what, () => target.ClickAsync());

    public Task FillAsync(string field, string value) => CountAsync(field, () => Field(field).FillAsync(value));

    public Task ChooseAsync(string field, SelectOptionValue option) => CountAsync(field, () => Field(field).SelectOptionAsync(option));

    public Task AttachAsync(string field, FilePayload file) => CountAsync(field, () => Field(field).SetInputFilesAsync(file));

    private ILocator Field(string name) => tab.Page.Locator($"main [name='{name}']");

    private Task CountAsync(string what, Func<Task> act)
    {
        _actions.Add(what);
        return act();
    }
}
