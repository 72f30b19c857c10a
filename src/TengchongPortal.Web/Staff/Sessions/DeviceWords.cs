namespace TengchongPortal.Web.Staff.Sessions;

/// <summary>What a browser says of itself, in the words of who looks for a sign-in that is not the own.</summary>
public static class DeviceWords
{
    // The more particular first: nearly every browser also calls itself Chrome and Safari.
    private static readonly (string Mark, string Words)[] _browsers =
        [("MicroMessenger", "微信"), ("DingTalk", "钉钉"), ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Words)[] _systems =
        [("HarmonyOS", "鸿蒙"), ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return $"{Find(_browsers, device) ?? "其他浏览器"}，{Find(_systems, device) ?? "其他系统"}";
    }

    private static string? Find((string Mark, string Words)[] known, string device) =>
        known.Where(one => device.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Select(one => one.Words).FirstOrDefault();
}
