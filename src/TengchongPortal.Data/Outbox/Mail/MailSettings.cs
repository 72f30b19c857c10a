using System.Globalization;
using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>Where mail goes (<c>Mail:*</c>): to a server when one is named, else into the folder <c>mail</c> of the storage root.</summary>
public sealed record MailSettings(string? Host, int Port, SecureSocketOptions Security, string? User, string? Password, string From)
{
    private const int SubmissionPort = 587;

    /// <exception cref="InvalidOperationException">A key cannot be read; the message names it.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var mail = configuration.GetSection("Mail");
        return new(
            mail["Host"] is { Length: > 0 } host ? host : null,
            PortOf(mail["Port"]),
            SecurityOf(mail["Security"]),
            mail["User"] is { Length: > 0 } user ? user : null,
            mail["Password"],
            mail["From"] is { Length: > 0 } from ? from : "portal@localhost");
    }

    private static int PortOf(string? set) => set switch
    {
        null or "" => SubmissionPort,
        _ when int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 => port,
        _ => throw new InvalidOperationException($"Mail:Port '{set}' is no port."),
    };

    private static SecureSocketOptions SecurityOf(string? set) => set switch
    {
        null or "" or "StartTls" => SecureSocketOptions.StartTls,
        "Tls" => SecureSocketOptions.SslOnConnect,
        "None" => SecureSocketOptions.None,
        _ => throw new InvalidOperationException($"Mail:Security '{set}' is neither StartTls nor Tls nor None."),
    };
}
