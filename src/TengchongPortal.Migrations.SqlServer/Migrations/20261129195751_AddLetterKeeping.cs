using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddLetterKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ErasedAt",
                table: "Letters",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "HeldAt",
                table: "Letters",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_State_OrganPath_ReceivedAt_Number",
                table: "Letters",
                columns: new[] { "State", "OrganPath", "ReceivedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_InvolvedOrgans_OrganPath",
                table: "InvolvedOrgans",
                column: "OrganPath");

            foreach (var guard in LetterErasing.DropOnSqlServer.Concat(SqlServerGuards.InBatchesOfTheirOwn(LetterErasing.OnSqlServer)))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var guard in LetterErasing.DropOnSqlServer.Concat(SqlServerGuards.InBatchesOfTheirOwn(GuardedTables.Erasable.Select(SqlServerGuards.WrittenOnce))))
            {
                migrationBuilder.Sql(guard);
            }

            migrationBuilder.DropIndex(
                name: "IX_Letters_State_OrganPath_ReceivedAt_Number",
                table: "Letters");

            migrationBuilder.DropIndex(
                name: "IX_InvolvedOrgans_OrganPath",
                table: "InvolvedOrgans");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "HeldAt",
                table: "Letters");
        }
    }
}
