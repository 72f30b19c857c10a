using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddOrganMergers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "GivenAt",
                table: "RoleGrants",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OrganMergers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PredecessorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MergedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MergedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MergedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganMergers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganMergers_Organs_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganMergers_Organs_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Organs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganMergerLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MergerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before = table.Column<int>(type: "INTEGER", nullable: false),
                    After = table.Column<int>(type: "INTEGER", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganMergerLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganMergerLines_OrganMergers_MergerId",
                        column: x => x.MergerId,
                        principalTable: "OrganMergers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OrganMergerLines_MergerId",
                table: "OrganMergerLines",
                column: "MergerId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganMergers_PredecessorId",
                table: "OrganMergers",
                column: "PredecessorId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganMergers_SuccessorId",
                table: "OrganMergers",
                column: "SuccessorId");

            foreach (var guard in new[] { "OrganMergers", "OrganMergerLines" }.SelectMany(SqliteGuards.WrittenOnce))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OrganMergerLines");

            migrationBuilder.DropTable(
                name: "OrganMergers");

            migrationBuilder.DropColumn(
                name: "GivenAt",
                table: "RoleGrants");
        }
    }
}
