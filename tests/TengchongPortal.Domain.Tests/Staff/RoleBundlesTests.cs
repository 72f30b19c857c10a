using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Tests.Staff;

/// <summary>Who signs must prove more at the door, whichever gate it is; what is lent to deputies is less.</summary>
public sealed class RoleBundlesTests
{
    [Fact]
    public void Whoever_holds_a_gate_or_a_key_is_a_signing_role_and_nobody_else()
    {
        Capability[] signing = [.. Enum.GetValues<Gate>().Select(gate => gate.HeldBy()), Capability.HoldSecrecyKey, Capability.HoldLeaderKey];

        Assert.Equal(
            Enum.GetValues<StaffRole>().Where(role => RoleBundles.CapabilitiesOf(role).Intersect(signing).Any()).Order(),
            RoleBundles.SigningRoles.Order());
    }

    [Fact]
    public void The_head_of_an_organ_signs_in_person() // R32
    {
        Assert.DoesNotContain(StaffRole.OrganHead, StandingIn.LentRoles);
        Assert.Equal(RoleBundles.SigningRoles.Length - 1, StandingIn.LentRoles.Length);
    }
}
