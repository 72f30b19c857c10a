using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddGuards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var guard in SqlServerGuards.InBatchesOfTheirOwn(SqlServerGuards.First))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => throw new System.NotSupportedException("The guards of the record book are not taken down.");
    }
}
