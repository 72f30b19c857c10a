using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using TengchongPortal.Data;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Web.Foundations.Keys;

/// <summary>Keys for cookies and forms: in the database, so that several instances share them, wrapped by the master key outside it.</summary>
public static class KeysFeature
{
    public static WebApplicationBuilder AddKeys(this WebApplicationBuilder builder, StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(root);
        var folder = builder.Configuration["Keys:Root"] is { Length: > 0 } named ? named.Replace("{Storage:Root}", root.Path, StringComparison.Ordinal) : root.Below("keys");
        builder.Services.AddSingleton(new KeysFolder(folder)).AddSingleton(new MasterKey(folder)).AddSingleton(new PersonalVault(new SecretKey(folder, PersonalVault.KeyId)));
        builder.Services.AddDataProtection().SetApplicationName("TengchongPortal").PersistKeysToDbContext<PortalDbContext>();
        builder.Services.AddOptions<KeyManagementOptions>().Configure<MasterKey>((keys, master) => keys.XmlEncryptor = new MasterKeyEncryptor(master));

        return builder;
    }
}
