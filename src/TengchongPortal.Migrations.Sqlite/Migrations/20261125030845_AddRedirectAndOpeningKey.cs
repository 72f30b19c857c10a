using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddRedirectAndOpeningKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Redirect",
                table: "StateEvents",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "OpeningKey",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_OpeningKey",
                table: "Documents",
                column: "OpeningKey",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Documents_OpeningKey",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Redirect",
                table: "StateEvents");

            migrationBuilder.DropColumn(
                name: "OpeningKey",
                table: "Documents");
        }
    }
}
